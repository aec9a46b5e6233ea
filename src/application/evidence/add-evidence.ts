import type { EvidenceFile, Exhibit, Medium } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { CaseStore, RecordedFile } from '../ports/case-store.ts'
import type { EvidenceSource, FoundPath } from '../ports/evidence-source.ts'
import type { Progress } from '../ports/progress.ts'

/** How many paths are read between two commits; a killed run repeats at most this many. */
const batchSize = 32

export interface AddEvidenceMeans {
  readonly store: CaseStore
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** Adds an exhibit to the case: every path is recorded with its hashes or with its problem; recorded paths are skipped. */
export async function addEvidence(source: EvidenceSource, means: AddEvidenceMeans): Promise<Exhibit> {
  const exhibit = await means.store.addExhibit({ name: source.name, source: source.source, form: source.form })
  means.progress.begin('reading', null)
  let batch: RecordedFile[] = []
  for await (const found of source.walk()) {
    if (means.signal.aborted) break
    if (!(await means.store.knownPaths(exhibit.id, [found.path])).has(found.path)) batch.push(await recordPath(source, exhibit, found))
    means.progress.advance(1)
    if (batch.length < batchSize) continue
    await means.store.saveFiles(batch)
    batch = []
  }
  await means.store.saveFiles(batch)
  means.progress.end()
  return exhibit
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
    if (!(problem instanceof Problem)) throw problem
    return { file: { ...file, media: null, problem: problem.record() }, medium: null }
  }
}
