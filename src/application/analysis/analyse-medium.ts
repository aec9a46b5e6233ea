import type { Analyzer, AnalyzerResult, LoadedModels, Subject } from '../../analysis/analyzer.ts'
import type { CaptureFacts } from '../../domain/evidence.ts'
import type { Observation, Run, RunOutcome } from '../../domain/observation.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import type { AnalysisJob, AnalysisResult } from '../ports/analysis-engine.ts'
import type { DecodedMedium, MediaDecoder } from '../ports/media-decoder.ts'
import { type AnalysisMeans, observationId, type PlannedRun } from './plan-runs.ts'
import { createTurns, lendingModels } from './turns.ts'

export interface AnalyseMediumMeans extends AnalysisMeans {
  readonly mediaDecoder: MediaDecoder
  readonly models: LoadedModels
  readonly readCapture: (path: string, signal: AbortSignal) => Promise<CaptureFacts | null>
}

/** Decodes one medium and applies each planned analyzer to it; an analyzer that fails costs its own run only. */
export async function analyseMedium(job: AnalysisJob, means: AnalyseMediumMeans, signal: AbortSignal): Promise<AnalysisResult> {
  const [capture, decoded] = await Promise.all([
    settle(means.readCapture(job.path, signal)),
    settle(means.mediaDecoder.decode(job.path, job.type, job.limits, signal, job.look)),
  ])
  signal.throwIfAborted()
  if ('problem' in decoded)
    return {
      facts: null,
      capture: 'problem' in capture ? null : capture.value,
      ledger: null,
      problems: [decoded.problem],
      runs: [],
      observations: [],
    }
  const subject = { ...subjectOf(decoded.value, job), capture: 'problem' in capture ? null : capture.value }
  const { runs, observations } = await applyAnalyzers(subject, job, { ...means, signal })
  const problems = [...decoded.value.problems, ...('problem' in capture ? [capture.problem] : [])]
  return {
    facts: { ...subject.facts, omitted: decoded.value.omitted },
    capture: subject.capture,
    ledger: subject.ledger,
    problems,
    runs,
    observations,
  }
}

async function settle<T>(work: Promise<T>): Promise<{ value: T } | { problem: ProblemRecord }> {
  try {
    return { value: await work }
  } catch (problem) {
    if (problem instanceof Problem) return { problem: problem.record() }
    throw problem
  }
}

function subjectOf(decoded: DecodedMedium, job: AnalysisJob): Subject {
  const { facts, ledger, stills, sound, hashTrack, motion } = decoded
  return { facts, capture: null, extensions: job.extensions, stills, ledger, sound, hashTrack, motion }
}

/** Each analyzer waits for those whose findings it needs; who waits for a process of its own lets others use the thread. */
async function applyAnalyzers(
  subject: Subject,
  job: AnalysisJob,
  means: AnalyseMediumMeans & { signal: AbortSignal },
): Promise<{ runs: Run[]; observations: Observation[] }> {
  const turns = createTurns()
  const models = lendingModels(means.models, turns)
  const started: { readonly makes: Analyzer['makes']; readonly done: Promise<DoneRun> }[] = []
  for (const planned of job.runs) {
    const { needs, makes } = analyzerOf(planned, means)
    const earlier = started.filter((one) => one.makes.some((made) => needs.includes(made))).map(({ done }) => done)
    const apply = async (found: readonly Observation[]) => {
      means.signal.throwIfAborted()
      const known = job.known.find(({ run }) => run.id === planned.id)
      return known ?? (await applyOne(planned, subject, { ...means, models, mediaId: job.mediaId, found }))
    }
    started.push({
      makes,
      done: allOf(earlier).then((found) => turns.take(() => apply(found.flatMap(({ observations }) => observations)))),
    })
  }
  const done = await allOf(started.map((one) => one.done))
  return { runs: done.map(({ run }) => run), observations: done.flatMap(({ observations }) => observations) }
}

/** Waits for all before it passes a failure on, so that nothing is still at work then. */
async function allOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work)
  return Promise.all(work)
}

function analyzerOf(planned: PlannedRun, means: AnalysisMeans): Analyzer {
  const analyzer = means.analyzers.find((candidate) => candidate.id === planned.analyzer)
  if (analyzer === undefined) throw new Error(`no analyzer ${planned.analyzer}`)
  return analyzer
}

interface DoneRun {
  readonly run: Run
  readonly observations: readonly Observation[]
}

interface ApplyMeans extends AnalyseMediumMeans {
  readonly signal: AbortSignal
  readonly mediaId: AnalysisJob['mediaId']
  readonly found: readonly Observation[]
}

async function applyOne(planned: PlannedRun, subject: Subject, means: ApplyMeans): Promise<DoneRun> {
  const { id, analyzer, analyzerVersion, models, params, missing } = planned
  const described = {
    id,
    mediaId: means.mediaId,
    analyzer,
    analyzerVersion,
    models,
    params,
    decoder: means.decoder,
    runtime: means.runtime,
  }
  const [first] = missing
  if (first !== undefined)
    return { run: { ...described, outcome: { outcome: 'failed', code: 'model-missing', reason: missing.join(', ') } }, observations: [] }
  const result = await runAnalyzer(planned, subject, means)
  if (result.outcome !== 'done') return { run: { ...described, outcome: result }, observations: [] }
  const observations = result.observations.map(
    (draft, ordinal): Observation => ({ ...draft, id: observationId(id, ordinal), mediaId: means.mediaId, run: id }),
  )
  return { run: { ...described, outcome: { outcome: 'done' } }, observations }
}

type Failed = Extract<RunOutcome, { outcome: 'failed' }>

async function runAnalyzer(
  planned: PlannedRun,
  subject: Subject,
  means: ApplyMeans,
): Promise<AnalyzerResult<Observation['kind']> | Failed> {
  const analyzer = analyzerOf(planned, means)
  try {
    const found = means.found.filter((observation) => analyzer.needs.includes(observation.kind))
    return await analyzer.analyze(subject, found, { models: means.models, params: analyzer.params, signal: means.signal })
  } catch (error) {
    if (means.signal.aborted) throw error
    return failure(error, analyzer)
  }
}

function failure(error: unknown, analyzer: Analyzer): Failed {
  const code = error instanceof Problem ? error.code : 'analyzer-failed'
  const reason = error instanceof Error ? `${analyzer.id}: ${error.name}: ${error.message}` : analyzer.id
  return { outcome: 'failed', code: isFailure(code) ? code : 'analyzer-failed', reason }
}

function isFailure(code: string): code is Failed['code'] {
  return failures.some((failure) => failure === code)
}

/** Problems that cost an analyzer its run, and nothing else. */
const failures: readonly Failed['code'][] = [
  'model-missing',
  'model-altered',
  'model-unreachable',
  'model-refused',
  'model-answer-invalid',
  'time-limit',
  'memory-limit',
]
