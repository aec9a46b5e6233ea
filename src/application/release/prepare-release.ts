import { Problem } from '../../domain/problem.ts'
import type { Person } from '../../domain/review/person.ts'
import { type Release, type ReleaseId, releaseFormats } from '../../domain/review/release.ts'
import type { Clock } from '../ports/clock.ts'
import type { Secrets } from '../ports/secrets.ts'
import { type Frozen, releaseDigest } from './release-digest.ts'
import { orderedChoice } from './report-choice.ts'
import { type CaseToReport, weighReport } from './weigh-report.ts'

/** What preparing a release works with. */
export interface PrepareMeans {
  readonly of: CaseToReport
  readonly clock: Clock
  readonly secrets: Pick<Secrets, 'id'>
  /** Whether the policy asks for two people. */
  readonly needsTwo: boolean
}

/** Freezes a choice with the digest of what it tells; the problem `release-not-verified` where it would be a draft. */
export async function prepareRelease(means: PrepareMeans, person: Person, wish: Frozen): Promise<Release> {
  const { of, clock, secrets, needsTwo } = means
  const choice = orderedChoice(wish.choice)
  const formats = releaseFormats.filter((format) => wish.formats.includes(format))
  if ((await weighReport(of, choice)).state !== 'verified') throw new Problem('release-not-verified')
  const digest = await releaseDigest(of, { choice, formats })
  const id = secrets.id('l') as ReleaseId
  const release: Release = { id, choice, formats, needed: needsTwo ? 2 : 1, digest, by: person.id, at: clock.now() }
  await of.review.joinCase(person)
  await of.review.saveRelease(release)
  return release
}
