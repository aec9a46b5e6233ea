import type { ClaimId, Id, Instant, MediaId } from '../id.ts'
import type { Box, MediaTime } from '../timeline.ts'
import type { PersonId } from './person.ts'
import type { ShownTier } from './tier.ts'

/** `x-` and 24 hex digits, random. */
export type ExposureId = Id<'exposure'>

export const lookReasons = ['text-not-enough', 'sources-disagree', 'count-unsure', 'text-unsure', 'identify', 'quality-check'] as const
/** Why somebody goes one step up. */
export type LookReason = (typeof lookReasons)[number]

export const lookEnds = ['decided', 'hidden', 'expired', 'left', 'failed'] as const
/** How a look ended: by the decision, by the person hiding it, by the policy's seconds, by leaving the page, or before anything was shown. */
export type LookEnd = (typeof lookEnds)[number]

/** One showing of pixels or sound to one person; recorded before the first byte leaves. */
export interface Exposure {
  readonly id: ExposureId
  readonly by: PersonId
  readonly mediaId: MediaId
  readonly claimId: ClaimId | null
  readonly tier: ShownTier
  /** Null shows the whole picture. */
  readonly region: Box | null
  readonly at: MediaTime | null
  readonly span: { readonly from: MediaTime; readonly to: MediaTime } | null
  /** Longest side in pixels that was asked for. */
  readonly longestSide: number
  readonly reason: LookReason
  readonly openedAt: Instant
  /** After so many seconds the server closes it. */
  readonly allowedSeconds: number
}

/** The end of an exposure. `dwellMillis` is how long it was visible: as the page counted it, at most the time between opening and end. */
export interface ExposureEnd {
  readonly exposure: ExposureId
  readonly endedAt: Instant
  readonly dwellMillis: number
  readonly how: LookEnd
}
