import type { ClaimGrounds } from '../../application/ports/review-line.ts'
import type { ClaimInReview } from '../../contract/review-parts.ts'
import type { Claim } from '../../domain/description.ts'
import type { Observation } from '../../domain/observation.ts'
import { lookPlaces } from '../../domain/review/look-place.ts'
import { settlingOfClaim } from '../../domain/review/settling-size.ts'
import { copyPlace } from './claims-shown.ts'

// Sound has no side; the contract wants one.
const soundSide = 1

/** The smallest showing that is likely to settle a claim, at its surest place; null where words alone do. */
export function settlingShown(claim: Claim, support: readonly Observation[], grounds: ClaimGrounds): ClaimInReview['settles'] {
  const settling = settlingOfClaim(claim)
  if (settling.by === 'text') return null
  if (settling.by === 'sound') return { tier: 'audio', longestSide: soundSide, where: copyPlace(claim.where) }
  const [place] = lookPlaces(claim.where, support, grounds.ledger?.entries ?? [])
  const { first: tier, longestSide } = settling
  const at = place?.at ?? null
  const region = settling.shows === 'region' ? (place?.region ?? null) : null
  if (region !== null) return { tier, longestSide, where: copyPlace({ on: 'region', at, box: region }) }
  return { tier, longestSide, where: at === null ? { on: 'media' } : copyPlace({ on: 'frame', at }) }
}
