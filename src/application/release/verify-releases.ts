import type { CaseReview } from '../ports/case-review.ts'
import type { Verification } from '../ports/case-store.ts'
import { namesIn } from '../review/decided-record.ts'
import { checkReleasedFiles, type ReadReport } from './released-files.ts'

/** A release whose files are as they were written. */
export interface VerifiedRelease {
  readonly id: string
  readonly digest: string
  readonly names: readonly string[]
  /** Names and SHA-256, by which a copy elsewhere can be compared. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

export type ReleasesVerification =
  | { readonly intact: true; readonly releases: readonly VerifiedRelease[] }
  | Extract<Verification, { readonly intact: false }>

/** Compares the files of all releases with what was recorded of them; the first that differs ends it. */
export async function verifyReleases(review: CaseReview, read: ReadReport): Promise<ReleasesVerification> {
  const files = await checkReleasedFiles(review, read)
  const broken = files.find(({ state }) => state !== 'intact')
  if (broken !== undefined) {
    const reason = broken.state === 'missing' ? 'it is missing' : 'its bytes differ from what was recorded'
    return { intact: false, broken: `report ${broken.name}`, reason }
  }
  const names = await namesIn(review)
  const releases = (await review.releases()).flatMap(({ release: { id, digest, needed }, confirmations }) => {
    if (confirmations.length < needed) return []
    const own = files.flatMap(({ release, name, sha256 }) => (release === id ? [{ name, sha256 }] : []))
    return [{ id, digest, names: confirmations.map(({ by }) => names.get(by) ?? by), files: own }]
  })
  return { intact: true, releases }
}
