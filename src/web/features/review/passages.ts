import type { ClaimInReview } from '../../../contract/review-parts.ts'

/** The claims of one stretch of telling: the medium as a whole, or a shot (0-based) with its time range. */
export interface Passage {
  readonly shot: number | null
  readonly from: ClaimInReview['from']
  readonly to: ClaimInReview['to']
  readonly claims: readonly ClaimInReview[]
}

/** Claims in the order of telling, gathered by shot; what is said of the whole comes first. */
export function passagesOf(claims: readonly ClaimInReview[]): readonly Passage[] {
  const byShot = Map.groupBy(claims, ({ shot }) => shot)
  const shots = [...byShot.keys()].toSorted((a, b) => (a ?? -1) - (b ?? -1))
  return shots.map((shot) => {
    const own = byShot.get(shot) ?? []
    return { shot, from: own[0]?.from ?? null, to: own[0]?.to ?? null, claims: own }
  })
}

/** The claims as the page tells them and the steps go: the whole first, then shot by shot. */
export function inOrderOfTelling(claims: readonly ClaimInReview[]): readonly ClaimInReview[] {
  return passagesOf(claims).flatMap((passage) => passage.claims)
}
