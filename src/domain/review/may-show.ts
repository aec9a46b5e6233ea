import type { ReviewPolicy } from './policy.ts'
import type { Session, SessionLock } from './session-clock.ts'
import { isUnstylised, shownTiers, type Tier } from './tier.ts'

/** What somebody asks to see or hear next. `hard` media are those of the policy's hard categories or level. */
export interface Wanted {
  readonly tier: Tier
  readonly hard: boolean
}

/** Why something is not shown. */
export type ShowRefusal =
  | SessionLock
  | 'tier-not-allowed'
  | 'sound-not-allowed'
  | 'picture-used-up'
  | 'clip-used-up'
  | 'sound-used-up'
  | 'hard-in-first-minutes'
  | 'hard-in-last-minutes'

/** Whether it may be shown, and for how many milliseconds at most; `millis` is null for text, which has no limit. */
export type ShowAnswer = { readonly may: true; readonly millis: number | null } | { readonly may: false; readonly because: ShowRefusal }

/** Judges one wish by the session and the policy that holds for the person. */
export function mayShow(wanted: Wanted, session: Session, policy: ReviewPolicy): ShowAnswer {
  if (session.lock !== null) return { may: false, because: session.lock }
  if (wanted.hard && session.hardMaterial !== 'allowed') return { may: false, because: `hard-in-${session.hardMaterial}` }
  const { tier } = wanted
  if (tier === 'text') return { may: true, millis: null }
  if (tier === 'audio') {
    if (!policy.soundAllowed) return { may: false, because: 'sound-not-allowed' }
  } else if (shownTiers.indexOf(tier) > shownTiers.indexOf(policy.highestTier)) return { may: false, because: 'tier-not-allowed' }
  const look: Left = { millis: policy.lookSeconds[tier] * 1000, because: 'tier-not-allowed' }
  const tightest = leftToday(tier, session, policy).reduce((least, left) => (left.millis < least.millis ? left : least), look)
  return tightest.millis > 0 ? { may: true, millis: tightest.millis } : { may: false, because: tightest.because }
}

interface Left {
  readonly millis: number
  readonly because: ShowRefusal
}

/** What is left today of each limit that the tier draws on; a clip draws on two. */
function leftToday(tier: Tier, { shownToday }: Session, policy: ReviewPolicy): readonly Left[] {
  const picture: Left = { millis: policy.dailyPictureSeconds * 1000 - shownToday.picture, because: 'picture-used-up' }
  const clip: Left = { millis: policy.dailyClipSeconds * 1000 - shownToday.clip, because: 'clip-used-up' }
  const sound: Left = { millis: policy.dailySoundSeconds * 1000 - shownToday.sound, because: 'sound-used-up' }
  return [...(isUnstylised(tier) ? [picture] : []), ...(tier === 'clip' ? [clip] : []), ...(tier === 'audio' ? [sound] : [])]
}
