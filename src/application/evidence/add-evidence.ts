import type { EvidenceFile, Exhibit, Medium } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { CaseStore, RecordedFile } from '../ports/case-store.ts'
import type { EvidenceSource, FoundPath } from '../ports/evidence-source.ts'
import type { Progress } from '../ports/progress.ts'

/** How many paths are read between two commits, and how many bytes at most: what a killed run repeats. */
const batchSize = 128
const batchBytes = 256 * 1024 ** 2

/** How many paths are looked up and read together. */
const pathsTogether = 32

/** Files read at once where the exhibit allows it: small ones wait for the disk more than they are computed on. */
const readsAtOnce = 4

export interface AddEvidenceMeans {
  readonly store: CaseStore
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
}

/** Adds an exhibit to the case: every path is recorded with its hashes or with its problem; recorded paths are skipped. */
export async function addEvidence(source: EvidenceSource, means: AddEvidenceMeans): Promise<Exhibit> {
  const exhibit = await means.store.addExhibit({ name: source.name, source: source.source, form: source.form })
  means.progress.begin('reading', null)
  let batch: RecordedFile[] = []
  for await (const paths of together(source)) {
    await means.ready()
    if (means.signal.aborted) break
    batch.push(...(await recordPaths(paths, { ...means, source, exhibit })))
    if (batch.length < batchSize && bytesOf(batch) < batchBytes) continue
    await means.store.saveFiles(batch)
    batch = []
  }
  await means.store.saveFiles(batch)
  means.progress.end()
  return exhibit
}

function bytesOf(batch: readonly RecordedFile[]): number {
  return batch.reduce((sum, { file }) => sum + (file.bytes ?? 0), 0)
}

/** What can be read in any order comes some paths at a time; else each is dealt with before the next is met. */
async function* together(source: EvidenceSource): AsyncGenerator<readonly FoundPath[]> {
  let paths: FoundPath[] = []
  for await (const found of source.walk()) {
    paths.push(found)
    if (source.anyOrder && paths.length < pathsTogether) continue
    yield paths
    paths = []
  }
  if (paths.length > 0) yield paths
}

type RecordMeans = AddEvidenceMeans & { readonly source: EvidenceSource; readonly exhibit: Exhibit }

async function recordPaths(paths: readonly FoundPath[], means: RecordMeans): Promise<RecordedFile[]> {
  const { store, exhibit, source, progress, signal } = means
  const known = await store.knownPaths(
    exhibit.id,
    paths.map((found) => found.path),
  )
  if (known.size > 0) progress.advance(known.size)
  const recorded: RecordedFile[] = []
  const fresh = paths.filter((found) => !known.has(found.path))
  for (let from = 0; from < fresh.length && !signal.aborted; from += readsAtOnce) {
    const part = await Promise.all(fresh.slice(from, from + readsAtOnce).map((found) => recordPath(source, exhibit, found)))
    for (const file of part) {
      recorded.push(file)
      progress.advance(1)
    }
  }
  return recorded
}

async function recordPath(source: EvidenceSource, exhibit: Exhibit, found: FoundPath): Promise<RecordedFile> {
  const file = { exhibit: exhibit.id, path: found.path, bytes: found.bytes, modifiedAt: found.modifiedAt, createdAt: found.createdAt }
  if (found.problem !== null) return { file: { ...file, media: null, problem: found.problem }, medium: null }
  try {
    const { hashes, bytes, type } = await source.read(found.path)
    return {
      file: { ...file, bytes, media: hashes.sha256, problem: null } satisfies EvidenceFile,
      medium: { ...hashes, ...type, bytes } satisfies Medium,
    }
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code === 'worker-unfit') throw problem
    return { file: { ...file, media: null, problem: problem.record() }, medium: null }
  }
}
