import type { PersonId } from '../../domain/review/person.ts'
import { type Release, type ReleaseConfirmation, type ReleaseStanding, releaseStanding } from '../../domain/review/release.ts'
import type { ReportDesk } from '../ports/report-desk.ts'
import { namesIn } from '../review/decided-record.ts'
import type { ReleaseChanges } from './release-changes.ts'
import { type CheckedFile, checkReleasedFiles } from './released-files.ts'
import type { CaseToReport } from './weigh-report.ts'

/** What listing releases works with. */
export interface ListMeans {
  readonly of: CaseToReport
  readonly desk: Pick<ReportDesk, 'told' | 'readFile'>
  readonly changes: ReleaseChanges
}

/** A release with where it stands and the files that were written for it. */
export interface ListedRelease {
  readonly release: Release
  readonly confirmations: readonly ReleaseConfirmation[]
  readonly state: ReleaseStanding
  readonly changedSince: boolean
  readonly writing: boolean
  readonly files: readonly CheckedFile[]
}

/** All releases of a case, the newest first, with the names of everybody who took part. */
export async function listReleases(
  { of, desk, changes }: ListMeans,
  reference: string,
): Promise<{ readonly releases: readonly ListedRelease[]; readonly names: ReadonlyMap<PersonId, string> }> {
  const files = await checkReleasedFiles(of.review, (name) => desk.readFile(reference, name))
  const written = desk.told(reference).writing?.release ?? null
  const releases: ListedRelease[] = []
  for (const { release, confirmations } of (await of.review.releases()).toReversed()) {
    const changedSince = await changes(of, release)
    const state = releaseStanding(release, confirmations.length, changedSince)
    const own = files.filter((file) => file.release === release.id)
    releases.push({ release, confirmations, state, changedSince, writing: written === release.id, files: own })
  }
  return { releases, names: await namesIn(of.review) }
}
