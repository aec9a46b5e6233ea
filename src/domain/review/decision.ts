import type { ClaimArgs, ClaimKind } from '../description.ts'
import type { ClaimId, Id, Instant, MediaId, StackId } from '../id.ts'
import type { ExposureId } from './exposure.ts'
import type { PersonId } from './person.ts'

/** `d-` and 24 hex digits, random. */
export type DecisionId = Id<'decision'>

export const verdicts = ['confirm', 'reject', 'amend', 'cannot-tell', 'withdraw'] as const
/** What a person holds of a claim. `withdraw` takes back an earlier decision, so that the claim is open again. */
export type Verdict = (typeof verdicts)[number]

export const readings = ['first', 'second', 'adjudication'] as const
/** In which reading a decision was made: the first, a second one that is blind to it, or the settling of a difference. */
export type Reading = (typeof readings)[number]

/** A change of what a claim says, within its kind and the vocabulary. */
export type Amendment = { readonly [K in ClaimKind]: { readonly kind: K; readonly args: ClaimArgs[K] } }[ClaimKind]

/** One act of a person on one claim of one medium. Decisions only grow; the newest of a reading counts. */
export interface Decision {
  readonly id: DecisionId
  readonly mediaId: MediaId
  readonly claimId: ClaimId
  readonly reading: Reading
  readonly verdict: Verdict
  /** Set with `amend`, else null. */
  readonly amendment: Amendment | null
  readonly by: PersonId
  readonly at: Instant
  /** What of the medium this person had opened for this claim. */
  readonly seen: readonly ExposureId[]
  /** The decision that it replaces, in the same reading; null for the first. */
  readonly supersedes: DecisionId | null
  /** The decision on the medium that was looked at, where this one follows from a stack or a sample; null where it was made itself. */
  readonly follows: { readonly decision: DecisionId | null; readonly through: 'stack' | 'sample'; readonly id: string } | null
}

/** A medium that a person took out of its stack, or put back: what is decided of the others does not hold of it. */
export interface StackChange {
  readonly stack: StackId
  readonly mediaId: MediaId
  readonly out: boolean
  readonly by: PersonId
  readonly at: Instant
}
