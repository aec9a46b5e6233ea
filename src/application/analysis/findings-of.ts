import type { EvidenceFile } from '../../domain/evidence.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import type { AnalysisEngine, AnalysisJob, AnalysisResult } from '../ports/analysis-engine.ts'
import type { CaseStore, MediumFindings, MediumRecord } from '../ports/case-store.ts'
import type { EvidenceSource } from '../ports/evidence-source.ts'
import type { Look } from '../ports/media-decoder.ts'
import { decodeLimits, lookLimits } from './decode-limits.ts'
import type { OpenSources } from './open-sources.ts'
import { outcomeOf } from './outcome.ts'
import { type AnalysisMeans, extensionsOf, planRuns, subjectOf } from './plan-runs.ts'
import { unreadable } from './settle-cheaply.ts'

/** A medium that kills its worker this often is recorded as unreadable: that is a finding, not a reason to go on trying. */
const deathsAllowed = 3

export interface FindingsMeans extends AnalysisMeans {
  readonly store: CaseStore
  readonly engine: AnalysisEngine
  readonly sources: OpenSources
  readonly signal: AbortSignal
}

/** Has the engine look at a medium; what harms the machine or passes a limit is a finding of that medium and of nothing else. */
export async function findingsOf(record: MediumRecord, look: Look, means: FindingsMeans): Promise<MediumFindings> {
  const result = await analyseWithRetry(record, look, means)
  return { mediaId: record.medium.sha256, outcome: outcomeOf(result, record.files), decoder: means.decoder, ...result }
}

/** Problems of the machine or the moment: they say nothing of the medium, which keeps its place in line. */
const notOfMedium: ReadonlySet<ProblemCode> = new Set(['disk-full', 'evidence-missing', 'isolation-missing', 'stopped', 'worker-unfit'])

async function analyseWithRetry(record: MediumRecord, look: Look, means: FindingsMeans): Promise<AnalysisResult> {
  for (;;) {
    try {
      const result = await analyseFile(record, look, means)
      if (result !== null) return result
    } catch (problem) {
      if (!(problem instanceof Problem) || means.signal.aborted || notOfMedium.has(problem.code)) throw problem
      if (problem.code !== 'worker-crashed') return unreadable(problem)
      if ((await means.store.countCrash(record.medium.sha256, problem.record())) >= deathsAllowed) return unreadable(problem)
    }
  }
}

/** Null where the bytes went away meanwhile: what came of that says nothing of the medium, which may lie in another exhibit as well. */
async function analyseFile(record: MediumRecord, look: Look, means: FindingsMeans): Promise<AnalysisResult | null> {
  await using copy = await firstWithin(record, means.sources)
  try {
    const result = await means.engine.analyse(jobOf(record, look, { ...means, path: copy.path }), means.signal)
    return isWhole(result) || !(await means.sources.isLost(copy.file)) ? result : null
  } catch (problem) {
    if (problem instanceof Problem && !means.signal.aborted && (await means.sources.isLost(copy.file))) return null
    throw problem
  }
}

function isWhole({ problems, runs }: AnalysisResult): boolean {
  return problems.length === 0 && runs.every(({ outcome }) => outcome.outcome !== 'failed')
}

function jobOf(record: MediumRecord, look: Look, means: FindingsMeans & { readonly path: string }): AnalysisJob {
  const { medium } = record
  const known = record.runs.map((run) => ({ run, observations: record.observations.filter((observation) => observation.run === run.id) }))
  return {
    mediaId: medium.sha256,
    path: means.path,
    type: { kind: medium.kind, mimeType: medium.mimeType },
    bytes: medium.bytes,
    extensions: extensionsOf(record.files),
    runs: planRuns(subjectOf(record, look), means),
    known,
    limits: look === 'keyframes' ? lookLimits(medium.bytes) : decodeLimits(medium.kind, medium.bytes),
    look,
  }
}

type CopyOfFile = Awaited<ReturnType<EvidenceSource['materialise']>> & { readonly file: EvidenceFile }

/** The medium's bytes from the first of its files that still has them; where one with an exhibit that is not connected may, the medium keeps its place in line. */
async function firstWithin({ medium, files }: MediumRecord, sources: OpenSources): Promise<CopyOfFile> {
  if (files.length === 0) throw new Error(`medium without file: ${medium.sha256}`)
  let refusal: Problem | null = null
  let mayCome = false
  for (const file of files) {
    try {
      const copy = await (await sources.of(file)).materialise(file.path, medium.sha256, file)
      return { path: copy.path, file, [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose]() }
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      if (problem.code === 'evidence-missing' || (await sources.isLost(file))) mayCome = true
      else if (notOfMedium.has(problem.code)) throw problem
      else refusal ??= problem
    }
  }
  throw refusal === null || mayCome ? new Problem('evidence-missing') : refusal
}
