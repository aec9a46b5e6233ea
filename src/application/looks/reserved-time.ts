import { addedToday, type SeenToday } from '../../domain/review/look-rules.ts'
import type { Standing } from '../../domain/review/may-show.ts'
import type { ShownTier } from '../../domain/review/tier.ts'

/** A look that is open or promised. */
interface Reserved {
  readonly tier: ShownTier
  readonly allowedSeconds: number
}

/** Looks that are open or promised count with all their seconds, so that many at once are no way past the limits of a day. */
export function withReserved(standing: Standing, looks: readonly Reserved[]): Standing {
  const today = looks.map(({ tier, allowedSeconds }) => addedToday(tier, allowedSeconds * 1000)).reduce(sum, standing.today)
  return { ...standing, today }
}

function sum(a: SeenToday, b: SeenToday): SeenToday {
  return {
    pictureSeconds: a.pictureSeconds + b.pictureSeconds,
    clipSeconds: a.clipSeconds + b.clipSeconds,
    soundSeconds: a.soundSeconds + b.soundSeconds,
  }
}
