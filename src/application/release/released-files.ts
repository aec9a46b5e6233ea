import { createHash } from 'node:crypto'
import type { CaseReview } from '../ports/case-review.ts'
import type { ReleasedFile } from '../ports/report-grounds.ts'

/** The bytes of a report's file as they are now; null where there is none of this name. */
export type ReadReport = (name: string) => Promise<AsyncIterable<Uint8Array> | null>

/** A file of a release, and whether it is as it was written. */
export type CheckedFile = ReleasedFile & { readonly state: 'intact' | 'altered' | 'missing' }

/** All files of releases with the state that they are in now. */
export async function checkReleasedFiles(review: Pick<CaseReview, 'releasedFiles'>, read: ReadReport): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = []
  for (const file of await review.releasedFiles()) checked.push({ ...file, state: await stateOf(file, read) })
  return checked
}

async function stateOf({ name, sha256 }: ReleasedFile, read: ReadReport): Promise<CheckedFile['state']> {
  const bytes = await read(name)
  if (bytes === null) return 'missing'
  const hash = createHash('sha256')
  for await (const chunk of bytes) hash.update(chunk)
  return hash.digest('hex') === sha256 ? 'intact' : 'altered'
}
