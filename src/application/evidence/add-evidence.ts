import type { EvidenceFile, Exhibit, Medium } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { CaseStore, RecordedFile } from '../ports/case-store.ts'
import type { EvidenceOpener, EvidenceSource, FoundPath } from '../ports/evidence-source.ts'
import type { Progress } from '../ports/progress.ts'
import { readTogether } from './read-together.ts'

/**
 * How many paths are read between two commits, how many bytes and how long at most: what a killed run repeats. Hashes fall all over the
 * indexes of a large case, so that many small commits would write most of their pages each.
 */
const batchSize = 4096
const batchBytes = 256 * 1024 ** 2
const batchMillis = 5000

/** How many paths, and of how many bytes, are looked up and read together: what is finished before a pause begins. */
const pathsTogether = 128
const bytesTogether = 64 * 1024 ** 2

export interface AddEvidenceMeans {
  readonly store: CaseStore
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
  readonly isThere: EvidenceOpener['isThere']
  /** Is told that there are paths which were not recorded before, ahead of reading them. */
  readonly onNew?: () => void
}

/** Adds an exhibit to the case: every path is recorded with its hashes or with its problem; recorded paths are skipped. */
export async function addEvidence(source: EvidenceSource, means: AddEvidenceMeans): Promise<Exhibit> {
  const exhibit = await means.store.addExhibit({ name: source.name, source: source.source, form: source.form })
  means.progress.begin('reading', null)
  let batch: RecordedFile[] = []
  let saved = performance.now()
  for await (const paths of together(source)) {
    await means.ready()
    if (means.signal.aborted) break
    const recorded = await recordPaths(paths, { ...means, source, exhibit })
    await stopWhereLost(batch, recorded, { ...means, source })
    batch.push(...recorded)
    if (batch.length < batchSize && bytesOf(batch) < batchBytes && performance.now() - saved < batchMillis) continue
    await means.store.saveFiles(batch)
    batch = []
    saved = performance.now()
  }
  await means.store.saveFiles(batch)
  means.progress.end()
  return exhibit
}

/** What cannot be read of an exhibit that has gone says nothing of its files: it is not recorded, so that the next run reads it. */
async function stopWhereLost(before: readonly RecordedFile[], recorded: readonly RecordedFile[], means: LossMeans): Promise<void> {
  if (recorded.every(({ file }) => file.media !== null) || (await means.isThere(means.source))) return
  await means.store.saveFiles(before)
  throw new Problem('exhibit-lost')
}

type LossMeans = Pick<AddEvidenceMeans, 'store' | 'isThere'> & { readonly source: EvidenceSource }

function bytesOf(batch: readonly RecordedFile[]): number {
  return batch.reduce((sum, { file }) => sum + (file.bytes ?? 0), 0)
}

/** What can be read in any order comes some paths at a time; else each is dealt with before the next is met. */
async function* together(source: EvidenceSource): AsyncGenerator<readonly FoundPath[]> {
  let paths: FoundPath[] = []
  let bytes = 0
  for await (const found of source.walk()) {
    paths.push(found)
    bytes += found.bytes ?? 0
    if (source.anyOrder && paths.length < pathsTogether && bytes < bytesTogether) continue
    yield paths
    paths = []
    bytes = 0
  }
  if (paths.length > 0) yield paths
}

type RecordMeans = AddEvidenceMeans & { readonly source: EvidenceSource; readonly exhibit: Exhibit }

async function recordPaths(paths: readonly FoundPath[], means: RecordMeans): Promise<RecordedFile[]> {
  const { store, exhibit, progress, signal } = means
  const known = await store.knownPaths(
    exhibit.id,
    paths.map((found) => found.path),
  )
  if (known.size > 0) progress.advance(known.size)
  const fresh = paths.filter((found) => !known.has(found.path))
  if (fresh.length > 0) means.onNew?.()
  const recorded = await readTogether(fresh, signal, async (found) => {
    const file = await recordPath(found, means)
    if (file !== null) progress.advance(1)
    return file
  })
  return recorded.filter((file) => file !== null)
}

/** Null where the work was stopped in the middle of the file, however large: the next run reads it. */
async function recordPath(found: FoundPath, { source, exhibit, signal }: RecordMeans): Promise<RecordedFile | null> {
  const file = { exhibit: exhibit.id, path: found.path, bytes: found.bytes, modifiedAt: found.modifiedAt, createdAt: found.createdAt }
  if (found.problem !== null) return { file: { ...file, media: null, problem: found.problem }, medium: null }
  try {
    const { hashes, bytes, type, problem } = await source.read(found.path, signal)
    return {
      file: { ...file, bytes, media: hashes.sha256, problem } satisfies EvidenceFile,
      medium: { ...hashes, ...type, bytes } satisfies Medium,
    }
  } catch (problem) {
    if (signal.aborted && problem === signal.reason) return null
    if (!(problem instanceof Problem) || problem.code === 'worker-unfit') throw problem
    return { file: { ...file, media: null, problem: problem.record() }, medium: null }
  }
}
