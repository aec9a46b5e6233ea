import type { ClaimInReview } from '../../../contract/review-parts.ts'
import { isFact } from '../../../domain/review/claim-basis.ts'
import { isDrawnTogether } from '../../../domain/review/settling-size.ts'

/** Whether this person still has to answer a claim: it is open to them, and nobody's decision stands in that reading. */
function isOpen({ reading, supersedes }: Pick<ClaimInReview, 'reading' | 'supersedes'>): boolean {
  return reading !== null && supersedes === null
}

type Step = Pick<ClaimInReview, 'id' | 'reading' | 'supersedes'> & Partial<Pick<ClaimInReview, 'kind'>>

/** The claim to begin with: the first open one, what is drawn together from others last, else the first; null where there is none. */
export function firstStep(claims: readonly Step[]): string | null {
  return (firstOpen(claims) ?? claims[0])?.id ?? null
}

/** What follows from claims of the shots is asked once these are answered: then it needs no look of its own. */
function firstOpen(claims: readonly Step[]): Step | undefined {
  const open = claims.filter(isOpen)
  return open.find(({ kind }) => kind === undefined || !isDrawnTogether(kind)) ?? open[0]
}

/** The next open claim after the current one, from the beginning again after the last; the current one where no other is open. */
export function nextOpen(claims: readonly Step[], current: string | null): string | null {
  const at = claims.findIndex(({ id }) => id === current)
  const ahead = [...claims.slice(at + 1), ...claims.slice(0, Math.max(0, at))]
  return firstOpen(ahead)?.id ?? current
}

/** The claim so many places further in the order of telling; stays at the ends. */
export function stepBy(claims: readonly Step[], current: string | null, by: 1 | -1): string | null {
  const at = claims.findIndex(({ id }) => id === current)
  return claims[Math.min(claims.length - 1, Math.max(0, at + by))]?.id ?? null
}

/** The open claims that rest on no model and are stated: what the file says of itself, and what was measured from it. */
export function openFacts(claims: readonly ClaimInReview[]): readonly ClaimInReview[] {
  return claims.filter((claim) => isOpen(claim) && isFact(claim.basis, claim.certainty) && claim.agreement !== 'disagree')
}

/** How far somebody is who reads second: of the claims that are theirs to read. Null for all others. */
export function secondProgress(claims: readonly Step[]): { readonly decided: number; readonly claims: number } | null {
  const own = claims.filter(({ reading }) => reading === 'second')
  return own.length === 0 ? null : { decided: own.filter((claim) => !isOpen(claim)).length, claims: own.length }
}
