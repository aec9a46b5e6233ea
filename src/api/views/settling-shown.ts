import type { ClaimGrounds } from '../../application/ports/review-line.ts'
import type { ClaimInReview } from '../../contract/review-parts.ts'
import type { Claim } from '../../domain/description.ts'
import type { Observation } from '../../domain/observation.ts'
import { type ClosedQuestion, groundOfClaim } from '../../domain/review/claim-basis.ts'
import { lookPlaces } from '../../domain/review/look-place.ts'
import type { ShownTier } from '../../domain/review/tier.ts'
import { copyPlace } from './claims-shown.ts'

/** The first tier that may settle each question; null where looking settles nothing. */
const firstTiers = {
  counted: 'outline',
  seen: 'stylised',
  age: 'stylised',
  read: 'stylised',
  heard: 'audio',
  same: 'stylised',
  recorded: null,
  measured: null,
  nothing: 'outline',
  meaning: null,
} as const satisfies Record<ClosedQuestion, ShownTier | null>

const wholeSide = 480
const regionSide = 320

/** The smallest showing that is likely to settle a claim, at its surest place. */
export function settlingOf(claim: Claim, support: readonly Observation[], grounds: ClaimGrounds): ClaimInReview['settles'] {
  const tier: ShownTier | null = firstTiers[groundOfClaim[claim.kind].question]
  if (tier === null) return null
  if (tier === 'audio') return { tier, longestSide: wholeSide, where: copyPlace(claim.where) }
  const [place] = lookPlaces(claim.where, support, grounds.ledger?.entries ?? [])
  if (place === undefined) return null
  const { at, region } = place
  if (region !== null) return { tier, longestSide: regionSide, where: copyPlace({ on: 'region', at, box: region }) }
  return { tier, longestSide: wholeSide, where: at === null ? { on: 'media' } : copyPlace({ on: 'frame', at }) }
}
