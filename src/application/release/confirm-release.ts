import { Problem } from '../../domain/problem.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import { type Release, type ReleaseConfirmation, type ReleaseId, releaseStanding } from '../../domain/review/release.ts'
import { requireOwnPassphrase } from '../people/own-passphrase.ts'
import type { PeopleMeans } from '../people/people-means.ts'
import type { SignInThrottle } from '../people/sign-in-throttle.ts'
import type { HeldFile, ReportDesk } from '../ports/report-desk.ts'
import { namesIn } from '../review/decided-record.ts'
import { releaseDigest } from './release-digest.ts'
import { releaseTold } from './release-told.ts'
import type { CaseToReport } from './weigh-report.ts'

/** What confirming a release works with. */
export interface ConfirmMeans extends PeopleMeans {
  readonly of: CaseToReport
  readonly desk: ReportDesk
  readonly throttle: SignInThrottle
  /** Whether the policy asks for two people now. */
  readonly needsTwo: boolean
}

/** A confirmation as somebody makes it. */
export interface Confirming {
  readonly reference: string
  readonly release: ReleaseId
  readonly passphrase: string
}

/**
 * Confirms a release under a person's name. The last confirmation that is needed counts once the files are written and the case is still as it
 * was digested: `ended` fulfils then, and fails where it is not. It is null where another person has to confirm.
 */
export async function confirmRelease(
  means: ConfirmMeans,
  person: Person,
  wish: Confirming,
): Promise<{ readonly ended: Promise<void> | null }> {
  const { of, clock, throttle } = means
  await requireOwnPassphrase(means, throttle, { person: person.id, passphrase: wish.passphrase, purpose: 'confirm' })
  const { release, confirmations } = await releaseToConfirm(means, person.id, wish.release)
  await requireUnchanged(of, release)
  await of.review.joinCase(person)
  const confirmation: ReleaseConfirmation = { release: release.id, by: person.id, at: clock.now() }
  if (confirmations.length + 1 < release.needed) {
    await of.review.confirmRelease(confirmation)
    return { ended: null }
  }
  return { ended: writeReleased(means, wish.reference, { release, confirmations: [...confirmations, confirmation] }) }
}

interface Confirmed {
  readonly release: Release
  readonly confirmations: readonly ReleaseConfirmation[]
}

async function releaseToConfirm({ of, needsTwo }: ConfirmMeans, by: PersonId, id: ReleaseId): Promise<Confirmed> {
  const found = (await of.review.releases()).find(({ release }) => release.id === id)
  if (found === undefined) throw new Problem('release-missing', id)
  const { release, confirmations } = found
  if (confirmations.some((one) => one.by === by)) throw new Problem('release-own-second')
  if (releaseStanding(release, confirmations.length, false) === 'released') throw new Problem('request-refused', 'released')
  // The policy became stricter since: what was prepared for one person is prepared anew.
  if (needsTwo && release.needed === 1) throw new Problem('release-overtaken')
  return found
}

async function requireUnchanged(of: CaseToReport, release: Release): Promise<void> {
  if ((await releaseDigest(of, release)) !== release.digest) throw new Problem('release-overtaken')
}

async function writeReleased({ of, desk }: ConfirmMeans, reference: string, { release, confirmations }: Confirmed): Promise<void> {
  const { choice, formats } = release
  const told = releaseTold(release, confirmations, await namesIn(of.review))
  const last = confirmations.at(-1)
  if (last === undefined) throw new Error('a release is written for a confirmation')
  const keep = async (files: readonly HeldFile[]) => {
    // What was written is what was digested only where nothing came in between.
    await requireUnchanged(of, release)
    await keepFiles(of, last, files)
    await of.review.confirmRelease(last)
  }
  await desk.begin({ by: last.by, reference, choice, formats, release: told }, keep).ended
}

/** A file of a release is written once: what the record has is never replaced. */
async function keepFiles({ review }: CaseToReport, { release, by }: ReleaseConfirmation, files: readonly HeldFile[]): Promise<void> {
  const known = new Set((await review.releasedFiles()).map(({ name }) => name))
  for (const { name } of files) if (known.has(name)) throw new Problem('report-altered', name)
  for (const file of files) await file.keep()
  for (const { name, format, bytes, sha256 } of files) await review.noteReleasedFile({ release, name, format, bytes, sha256 }, by)
}
