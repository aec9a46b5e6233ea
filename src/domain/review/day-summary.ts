import { isUnstylised, type ShownTier } from './tier.ts'

/** What a person did in a day, counted. */
export interface DayCounts {
  /** Claims that were decided, by how: by an own act, because the stack was, because a sample was. Withdrawn ones are left out. */
  readonly decided: { readonly itself: number; readonly throughStack: number; readonly throughSample: number }
  /** Media whose last open claim was decided on this day. */
  readonly mediaDescribed: number
  /** Looks by tier, and for how long something was visible or audible. */
  readonly looks: readonly { readonly tier: ShownTier; readonly count: number; readonly millis: number }[]
}

/** What the work of a day achieved. There is nothing in it to compare people by, and no goal. */
export interface DaySummary {
  readonly claimsDecided: number
  readonly decisionsMade: number
  readonly savedByStacks: number
  readonly savedBySampling: number
  readonly mediaDescribed: number
  readonly looks: number
  readonly secondsByTier: Readonly<Record<ShownTier, number>>
  /** Seconds in which the picture was seen as it is. */
  readonly unstylisedSeconds: number
}

/** Sums up a day. Seconds are rounded to tenths once, at the end, so that many short looks do not vanish. */
export function daySummary({ decided, mediaDescribed, looks }: DayCounts): DaySummary {
  const millis: Record<ShownTier, number> = { outline: 0, stylised: 0, grey: 0, still: 0, clip: 0, audio: 0 }
  for (const look of looks) millis[look.tier] += look.millis
  const unstylised = looks.filter((look) => isUnstylised(look.tier)).reduce((sum, look) => sum + look.millis, 0)
  return {
    claimsDecided: decided.itself + decided.throughStack + decided.throughSample,
    decisionsMade: decided.itself,
    savedByStacks: decided.throughStack,
    savedBySampling: decided.throughSample,
    mediaDescribed,
    looks: looks.reduce((sum, look) => sum + look.count, 0),
    secondsByTier: {
      outline: seconds(millis.outline),
      stylised: seconds(millis.stylised),
      grey: seconds(millis.grey),
      still: seconds(millis.still),
      clip: seconds(millis.clip),
      audio: seconds(millis.audio),
    },
    unstylisedSeconds: seconds(unstylised),
  }
}

function seconds(millis: number): number {
  return Math.round(millis / 100) / 10
}
