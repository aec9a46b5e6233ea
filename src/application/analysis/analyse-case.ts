import { extname } from 'node:path/posix'
import type { EvidenceFile, Exhibit } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import type { AnalysisEngine, AnalysisResult } from '../ports/analysis-engine.ts'
import type { CaseStore, MediumFindings, MediumRecord } from '../ports/case-store.ts'
import type { EvidenceSource } from '../ports/evidence-source.ts'
import type { Progress } from '../ports/progress.ts'
import type { UnitFindings } from '../ports/unit-findings.ts'
import { decodeLimits } from './decode-limits.ts'
import { outcomeOf } from './outcome.ts'
import { type AnalysisMeans, type PlanSubject, planRuns } from './plan-runs.ts'

/** A medium that kills its worker this often is recorded as unreadable: that is a finding, not a reason to go on trying. */
const deathsAllowed = 3

export interface AnalyseCaseMeans extends AnalysisMeans {
  readonly store: CaseStore
  readonly engine: AnalysisEngine
  /** What other cases of the unit found. */
  readonly elsewhere: UnitFindings
  readonly openSource: (exhibit: Exhibit) => Promise<EvidenceSource>
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** Analyses every medium of the case that waits or whose analyzers, models or decoder changed since it was analysed. */
export async function analyseCase(means: AnalyseCaseMeans): Promise<void> {
  await means.store.recover()
  await requeueOutdated(means)
  means.progress.begin('analysing', await means.store.waiting())
  await using sources = openSources(means)
  const failing = new AbortController()
  const own = { ...means, signal: AbortSignal.any([means.signal, failing.signal]) }
  const places = Array.from({ length: means.engine.places }, () => workInPlace(sources, own).catch(stopOthers(failing)))
  await Promise.allSettled(places)
  await Promise.all(places)
  means.progress.end()
}

/** Passes a failure on once the other places were told to stop, so that nothing is still at work when it reaches the caller. */
function stopOthers(failing: AbortController): (error: unknown) => never {
  return (error) => {
    failing.abort(error)
    throw error
  }
}

async function workInPlace(sources: OpenSources, means: AnalyseCaseMeans): Promise<void> {
  for (let id = await claimOne(means); id !== null; id = await claimOne(means)) {
    await analyseOne(id, sources, means)
    if (!means.signal.aborted) means.progress.advance(1)
  }
}

async function claimOne(means: AnalyseCaseMeans): Promise<MediaId | null> {
  if (means.signal.aborted) return null
  const [id] = await means.store.claim(1)
  return id ?? null
}

async function requeueOutdated(means: AnalyseCaseMeans): Promise<void> {
  const outdated: MediaId[] = []
  for await (const record of means.store.media()) {
    if (isOutdated(record, means)) outdated.push(record.medium.sha256)
  }
  await means.store.requeue(outdated)
}

/** A medium that could be decoded lacks a run; one that could not has not met these decoders. */
function isOutdated(record: MediumRecord, means: AnalyseCaseMeans): boolean {
  if (record.outcome === null || record.medium.kind === 'other') return false
  if (record.facts === null) return record.decoder !== means.decoder
  const done = new Set(record.runs.map((run) => run.id))
  return planRuns(subjectOf(record), means).some((run) => !done.has(run.id))
}

async function analyseOne(id: MediaId, sources: OpenSources, means: AnalyseCaseMeans): Promise<void> {
  const record = await means.store.medium(id)
  if (record === null) throw new Error(`job without medium: ${id}`)
  try {
    await means.store.saveFindings(await findingsOf(record, sources, means))
    await means.elsewhere.remember(id, (await means.store.record()).id)
  } catch (error) {
    // A job that is not released stays out of line until the next run recovers it.
    if (error instanceof Problem && error.code === 'evidence-missing') return
    await means.store.release(id)
    if (!means.signal.aborted) throw error
  }
}

/** What another case of the unit found by the same means is taken over as it is; only what is new to the unit is looked at. */
async function findingsOf(record: MediumRecord, sources: OpenSources, means: AnalyseCaseMeans): Promise<MediumFindings> {
  const { sha256: mediaId, kind, bytes } = record.medium
  if (kind === 'other') {
    const result = bytes === 0 ? empty : notMedia
    return { mediaId, outcome: outcomeOf(result), decoder: means.decoder, ...result }
  }
  const runs = planRuns(subjectOf(record), means).map((run) => run.id)
  const found = await means.elsewhere.find(mediaId, runs, (await means.store.record()).id)
  if (found !== null) return found
  const result = await analyseWithRetry(record, sources, means)
  return { mediaId, outcome: outcomeOf(result), decoder: means.decoder, ...result }
}

const unreadable = (problem: Problem): AnalysisResult => ({
  facts: null,
  capture: null,
  ledger: null,
  problems: [problem.record()],
  runs: [],
  observations: [],
})
const notMedia = unreadable(new Problem('not-media'))
const empty = unreadable(new Problem('empty-file'))

/** Problems of the machine or the moment: they say nothing of the medium, which keeps its place in line. */
const notOfMedium: ReadonlySet<ProblemCode> = new Set(['disk-full', 'evidence-missing', 'stopped'])

async function analyseWithRetry(record: MediumRecord, sources: OpenSources, means: AnalyseCaseMeans): Promise<AnalysisResult> {
  for (;;) {
    try {
      return await analyseFile(record, sources, means)
    } catch (problem) {
      if (!(problem instanceof Problem) || means.signal.aborted || notOfMedium.has(problem.code)) throw problem
      if (problem.code !== 'worker-crashed') return unreadable(problem)
      if ((await means.store.countCrash(record.medium.sha256, problem.record())) >= deathsAllowed) return unreadable(problem)
    }
  }
}

async function analyseFile(record: MediumRecord, sources: OpenSources, means: AnalyseCaseMeans): Promise<AnalysisResult> {
  const [file] = record.files
  if (file === undefined) throw new Error(`medium without file: ${record.medium.sha256}`)
  const { medium } = record
  await using copy = await (await sources.of(file)).materialise(file.path, medium.sha256)
  const known = record.runs.map((run) => ({ run, observations: record.observations.filter((observation) => observation.run === run.id) }))
  const limits = decodeLimits(medium.kind, medium.bytes)
  const type = { kind: medium.kind, mimeType: medium.mimeType }
  const job = {
    mediaId: medium.sha256,
    path: copy.path,
    type,
    bytes: medium.bytes,
    extensions: extensionsOf(record.files),
    runs: planRuns(subjectOf(record), means),
    known,
    limits,
    look: 'whole' as const,
  }
  // Awaited here, as the copy is gone once this function is left.
  return await means.engine.analyse(job, means.signal)
}

function subjectOf({ medium, files }: MediumRecord): PlanSubject {
  return { mediaId: medium.sha256, kind: medium.kind, extensions: extensionsOf(files) }
}

function extensionsOf(files: readonly EvidenceFile[]): string[] {
  return [...new Set(files.map((file) => extname(file.path).slice(1).toLowerCase()).filter((extension) => extension !== ''))].sort()
}

interface OpenSources extends AsyncDisposable {
  of(file: EvidenceFile): Promise<EvidenceSource>
}

/** Opens each exhibit once and keeps it open while the case is analysed. */
function openSources(means: AnalyseCaseMeans): OpenSources {
  const opened = new Map<string, Promise<EvidenceSource>>()
  const open = async (id: string) => {
    const exhibit = (await means.store.exhibits()).find((candidate) => candidate.id === id)
    if (exhibit === undefined) throw new Error(`file without exhibit: ${id}`)
    return means.openSource(exhibit)
  }
  return {
    of: (file) => {
      const source = opened.get(file.exhibit) ?? open(file.exhibit)
      opened.set(file.exhibit, source)
      return source
    },
    [Symbol.asyncDispose]: async () => {
      for (const opening of await Promise.allSettled(opened.values())) {
        if (opening.status === 'fulfilled') await opening.value[Symbol.asyncDispose]()
      }
    },
  }
}
