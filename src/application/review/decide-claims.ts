import type { ClaimId, Instant, MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { amend, type Changes } from '../../domain/review/amendable.ts'
import type { Decision, DecisionId, Reading, Verdict } from '../../domain/review/decision.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { Person } from '../../domain/review/person.ts'
import { openReading } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { Clock } from '../ports/clock.ts'
import { coveredBy } from './covered-claims.ts'
import type { DecidedClaim } from './decided-description.ts'
import { type MediumAtReview, mediumAtReview } from './medium-at-review.ts'

/** Who decides, on which case, by which policy. */
export interface ReviewMeans {
  readonly store: CaseReview
  readonly person: Person
  readonly clock: Clock
  /** A new id of a decision. */
  readonly newId: () => DecisionId
  /** Share of decided claims that a second person reads, 0…1. */
  readonly share: number
}

/** One act on claims of one medium. `supersedes` is the decision that the person knew to stand. */
export interface Deciding {
  readonly mediaId: MediaId
  readonly claims: readonly { readonly claim: ClaimId; readonly supersedes: DecisionId | null }[]
  readonly verdict: Exclude<Verdict, 'withdraw'>
  readonly reading: Reading
  /** The fields that change; with `amend` alone, and then of one claim. */
  readonly changes: Changes | null
  readonly seen: readonly ExposureId[]
}

/** Saves what a person decided, and that it covers the media of the stack that say the same. Gives how many media were covered. */
export async function decideClaims(means: ReviewMeans, deciding: Deciding): Promise<{ readonly covered: number }> {
  const { store, person } = means
  if (deciding.verdict === 'amend' ? deciding.changes === null || deciding.claims.length !== 1 : deciding.changes !== null)
    throw new Problem('amendment-invalid')
  const medium = await mediumAtReview(store, deciding.mediaId)
  const at = means.clock.now()
  const own = deciding.claims.map(({ claim, supersedes }) => decisionOn(means, deciding, { at, supersedes, of: claimOf(medium, claim) }))
  const followed = deciding.reading === 'second' ? [] : await coveredBy(means, medium, own)
  await store.joinCase(person)
  await store.saveDecisions([...own, ...followed])
  return { covered: 1 + new Set(followed.map(({ mediaId }) => mediaId)).size }
}

function claimOf(medium: MediumAtReview, id: ClaimId): DecidedClaim {
  const claim = medium.claims.find(({ drafted }) => drafted.id === id)
  if (claim === undefined) throw new Problem('claim-missing', id)
  return claim
}

interface DecisionPlan {
  readonly at: Instant
  readonly supersedes: DecisionId | null
  readonly of: DecidedClaim
}

function decisionOn({ person, share, newId }: ReviewMeans, deciding: Deciding, { at, supersedes, of }: DecisionPlan): Decision {
  const { mediaId, verdict, reading, changes, seen } = deciding
  const claimId = of.drafted.id
  // Somebody who was faster may have closed the reading as well: that they were faster is what the person is told.
  const last = of.decisions.findLast((decision) => decision.reading === reading)?.id ?? null
  if (last !== supersedes) throw new Problem('decision-overtaken', claimId)
  if (openReading(claimId, of.decisions, { person, share }) !== reading) throw new Problem('reading-closed', claimId)
  const amendment = changes === null ? null : amend(of.drafted, changes)
  return { id: newId(), mediaId, claimId, reading, verdict, amendment, by: person.id, at, seen, supersedes, follows: null }
}
