import type { ReviewPolicy } from './policy.ts'
import { isUnstylised, type PictureTier, pictureTiers, type ShownTier } from './tier.ts'

/** What a person saw and heard so far today, in seconds. */
export interface SeenToday {
  readonly pictureSeconds: number
  readonly clipSeconds: number
  readonly soundSeconds: number
}

export const lookRefusals = [
  'tier-above-policy',
  'sound-not-allowed',
  'picture-limit',
  'clip-limit',
  'sound-limit',
  'step-left-out',
] as const
/** Why a look is not opened. `step-left-out`: nobody goes from words to the whole picture without the tiers between. */
export type LookRefusal = (typeof lookRefusals)[number]

/** The longest time that a look may stay open today, in seconds, or why it may not be opened. */
export type LookAllowance = { readonly allowed: true; readonly seconds: number } | { readonly allowed: false; readonly why: LookRefusal }

/** What a person wants to see, and the tiers of the same claim that they saw before. */
export interface LookWish {
  readonly tier: ShownTier
  readonly seenBefore: readonly ShownTier[]
}

/** Holds a wish against the policy in force for this person and what they saw today. */
export function lookAllowance({ tier, seenBefore }: LookWish, policy: ReviewPolicy, today: SeenToday): LookAllowance {
  if (tier === 'audio') {
    if (!policy.soundAllowed) return { allowed: false, why: 'sound-not-allowed' }
    return within(policy.dailySoundSeconds - today.soundSeconds, policy.lookSeconds.audio, 'sound-limit')
  }
  if (heightOf(tier) > heightOf(policy.highestTier)) return { allowed: false, why: 'tier-above-policy' }
  if (isUnstylised(tier) && !seenBefore.some((seen) => seen === 'outline' || seen === 'stylised')) {
    return { allowed: false, why: 'step-left-out' }
  }
  const pictureLeft = policy.dailyPictureSeconds - today.pictureSeconds
  if (tier === 'clip') {
    const clipLeft = policy.dailyClipSeconds - today.clipSeconds
    // A clip is picture as well.
    return clipLeft <= pictureLeft
      ? within(clipLeft, policy.lookSeconds.clip, 'clip-limit')
      : within(pictureLeft, policy.lookSeconds.clip, 'picture-limit')
  }
  if (!isUnstylised(tier)) return { allowed: true, seconds: policy.lookSeconds[tier] }
  return within(pictureLeft, policy.lookSeconds[tier], 'picture-limit')
}

function within(left: number, usual: number, why: LookRefusal): LookAllowance {
  if (left < 1) return { allowed: false, why }
  return { allowed: true, seconds: Math.min(usual, Math.floor(left)) }
}

const rising: readonly (PictureTier | 'clip')[] = [...pictureTiers, 'clip']

function heightOf(tier: PictureTier | 'clip'): number {
  return rising.indexOf(tier)
}

/** What one look adds to the day, from the milliseconds that it was visible. */
export function addedToday(tier: ShownTier, dwellMillis: number): SeenToday {
  const spent = dwellMillis / 1000
  const nothing = { pictureSeconds: 0, clipSeconds: 0, soundSeconds: 0 }
  if (tier === 'audio') return { ...nothing, soundSeconds: spent }
  if (tier === 'clip') return { ...nothing, pictureSeconds: spent, clipSeconds: spent }
  return isUnstylised(tier) ? { ...nothing, pictureSeconds: spent } : nothing
}
