import type { ShownTier } from './tier.ts'

/** What the organisation sets for everybody; a person may set the same for themselves, only stricter. */
export interface ReviewPolicy {
  /** Minutes of work after which a break is due, and how long it is. */
  readonly workMinutes: number
  readonly breakMinutes: number
  /** Minutes without a key, click or decision after which the clock stands still and the screen is covered. */
  readonly idleMinutes: number
  /** Minutes a day. */
  readonly dailyMinutes: number
  /** Seconds a day of unstylised picture, of clips, of sound. */
  readonly dailyPictureSeconds: number
  readonly dailyClipSeconds: number
  readonly dailySoundSeconds: number
  /** The first and last minutes of a day without hard material. */
  readonly gentleMinutes: number
  /** The most that may be opened at all; sound is allowed apart. */
  readonly highestTier: Exclude<ShownTier, 'audio'>
  readonly soundAllowed: boolean
  /** Seconds after which a look closes, and the longest side of a picture in pixels. */
  readonly lookSeconds: Readonly<Record<ShownTier, number>>
  readonly longestSide: number
  /** Share of decided claims that a second person reads blind, 0…1. */
  readonly secondReadingShare: number
  /** Whether a report is released only when a second person confirms it. */
  readonly releaseNeedsTwo: boolean
  /** Categories (codes of the loaded scheme) whose media are hard material. */
  readonly hardCategories: readonly string[]
  /** Whether `explicit` in the coarse level of a general classifier makes a medium hard material. */
  readonly hardByLevel: boolean
}

/** What holds until a supervisor sets otherwise: ten minutes of break in the hour, stylised before unstylised, small pictures. */
export const defaultPolicy: ReviewPolicy = {
  workMinutes: 50,
  breakMinutes: 10,
  idleMinutes: 5,
  dailyMinutes: 300,
  dailyPictureSeconds: 900,
  dailyClipSeconds: 300,
  dailySoundSeconds: 600,
  gentleMinutes: 15,
  highestTier: 'clip',
  soundAllowed: true,
  lookSeconds: { outline: 30, stylised: 30, grey: 15, still: 10, clip: 10, audio: 15 },
  longestSide: 640,
  secondReadingShare: 0.1,
  releaseNeedsTwo: false,
  hardCategories: [],
  hardByLevel: true,
}
