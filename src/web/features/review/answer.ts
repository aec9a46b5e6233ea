import type { ClaimInReview } from '../../../contract/review-parts.ts'

/** What a person holds of a claim, with the looks it rests on. */
export interface Answer {
  /** All in the same reading. */
  readonly claims: readonly ClaimInReview[]
  readonly verdict: 'confirm' | 'reject' | 'amend' | 'cannot-tell'
  readonly amendment: Record<string, string | number | string[]> | null
  readonly seen: readonly string[]
}
