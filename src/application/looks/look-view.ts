import type { Claim } from '../../domain/description.ts'
import type { ClaimId, MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { LookReason } from '../../domain/review/exposure.ts'
import { type LookPlace, lookPlaces } from '../../domain/review/look-place.ts'
import { secondLook, settlingOfClaim } from '../../domain/review/settling-size.ts'
import { clipStyle, type PictureTier, pictureTiers, type ShownTier } from '../../domain/review/tier.ts'
import { type Box, type MediaTime, seconds } from '../../domain/timeline.ts'
import type { CaseReader, MediumRecord } from '../ports/case-store.ts'
import { type Look, type LookedAtMedium, type LookSpan, mostLookSeconds } from '../ports/look-renderer.ts'

/** What a person asks to see. `place` counts the places where the claim can be settled, from 0; `whole` asks for the picture around it. */
export interface LookAsked {
  readonly mediaId: MediaId
  readonly claimId: ClaimId | null
  readonly tier: ShownTier
  readonly place: number
  readonly whole: boolean
  readonly reason: LookReason
}

/** What of a medium a look shows. */
export interface LookView {
  readonly medium: LookedAtMedium
  readonly region: Box | null
  readonly at: MediaTime | null
  readonly longestSide: number
  /** In how many places the claim can be settled. */
  readonly places: number
  /** The stretch that is played in so many seconds; null for a picture. */
  spanFor(allowedSeconds: number): LookSpan | null
  /** What the renderer is asked for. */
  lookAt(allowedSeconds: number): Look
}

/** How large a look is, and how much it shows around what was seen. */
interface Frame {
  readonly longestSide: number
  readonly margin: number
  readonly shows: 'region' | 'whole'
}

const wholeFrame: Frame = { longestSide: 480, margin: 0, shows: 'whole' }

function frameOf(claim: Claim | null, wider: boolean): Frame {
  if (claim === null) return wholeFrame
  const settling = settlingOfClaim(claim)
  if (settling.by !== 'picture') return wholeFrame
  return wider ? { ...settling, longestSide: secondLook.longestSide, margin: secondLook.margin } : settling
}

/** Finds where a claim, or the medium as a whole, is looked at. The page names a claim; the place in the picture is never the page's to choose. */
export async function lookView(store: CaseReader, asked: LookAsked, mostSide: number): Promise<LookView> {
  const record = await store.medium(asked.mediaId)
  if (record === null) throw new Problem('medium-missing')
  const claim = asked.claimId === null ? null : claimOf(record, asked.claimId)
  const places = claim === null ? wholeOf(record) : placesOf(record, claim)
  const place = places[asked.place % places.length] ?? { at: null, region: null }
  const frame = frameOf(claim, asked.whole)
  const { margin } = frame
  const region = frame.shows === 'whole' ? null : place.region
  const medium = await lookedAt(store, record)
  const spanFor = (allowed: number) => (isPicture(asked.tier) ? null : spanOf(record, { claim, place }, Math.min(allowed, mostLookSeconds)))
  const longestSide = Math.min(frame.longestSide, mostSide)
  return {
    medium,
    region,
    at: place.at,
    longestSide,
    places: places.length,
    spanFor,
    lookAt: (allowed) => {
      if (isPicture(asked.tier)) return { tier: asked.tier, region, margin, at: place.at, longestSide }
      const span = spanFor(allowed)
      if (span === null) throw new Problem('request-invalid', 'tier')
      if (asked.tier === 'audio') return { tier: 'audio', span }
      return { tier: 'clip', style: clipStyle, region, margin, span, longestSide }
    },
  }
}

function isPicture(tier: LookAsked['tier']): tier is PictureTier {
  return pictureTiers.some((one) => one === tier)
}

function claimOf({ description }: MediumRecord, id: string): Claim {
  const claims = description?.passages.flatMap((passage) => passage.claims) ?? []
  const claim = claims.find((candidate) => candidate.id === id)
  if (claim === undefined) throw new Problem('claim-missing')
  return claim
}

function placesOf({ observations, ledger }: MediumRecord, { where, support }: Claim): readonly LookPlace[] {
  const ids = new Set(support)
  return lookPlaces(
    where,
    observations.filter(({ id }) => ids.has(id)),
    ledger?.entries ?? [],
  )
}

function wholeOf({ ledger }: MediumRecord): readonly LookPlace[] {
  const stills = ledger?.entries.map(({ still }) => ({ at: still.at, region: null })) ?? []
  return stills.length > 0 ? stills : [{ at: null, region: null }]
}

async function lookedAt(store: CaseReader, { medium, files }: MediumRecord): Promise<LookedAtMedium> {
  const exhibits = new Map((await store.exhibits()).map((exhibit) => [exhibit.id, exhibit]))
  const places = files.flatMap(({ exhibit, path }) => {
    const own = exhibits.get(exhibit)
    return own === undefined ? [] : [{ exhibit: own, path }]
  })
  const { sha256, bytes, kind, mimeType } = medium
  return { media: sha256, bytes, kind, mimeType, places }
}

/** The first seconds of what the claim names, or of what lies around the place. */
function spanOf(
  { facts, ledger }: MediumRecord,
  { claim, place }: { readonly claim: Claim | null; readonly place: LookPlace },
  allowed: number,
): LookSpan | null {
  const timeBase = ledger?.entries[0]?.from.timeBase ?? facts?.duration?.timeBase
  if (timeBase === undefined) return null
  const time = (at: number): MediaTime => ({ pts: Math.round((at * timeBase[1]) / timeBase[0]), timeBase })
  const where = claim?.where
  if (where?.on === 'span') return { from: where.from, to: time(Math.min(seconds(where.to), seconds(where.from) + allowed)) }
  const middle = place.at === null ? 0 : seconds(place.at)
  const from = Math.max(0, middle - allowed / 2)
  return { from: time(from), to: time(from + allowed) }
}
