import type { Decided, ReviewShown } from '../../../contract/review.ts'

/** The page with the claims that were just decided in their new state. */
export function mergeClaims(shown: ReviewShown, { claims, progress }: Decided): ReviewShown {
  const fresh = new Map(claims.map((claim) => [claim.id, claim]))
  return { ...shown, progress, claims: shown.claims.map((claim) => fresh.get(claim.id) ?? claim) }
}
