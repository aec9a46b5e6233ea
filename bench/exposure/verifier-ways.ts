import type { Claim } from '../../src/domain/description.ts'
import { isDrawnTogether, settlingOfClaim } from '../../src/domain/review/settling-size.ts'
import { pictureTiers, type ShownTier } from '../../src/domain/review/tier.ts'

/** How long one look of each tier is held open, in seconds: set, not measured on people. */
export const heldSeconds: Readonly<Record<ShownTier, number>> = { outline: 3, stylised: 3, grey: 3, still: 3, clip: 4, audio: 6 }

/** How long a photo is looked at, and how fast a film is watched, where everything is watched once. */
export const photoSeconds = 3

/** Of so many claims of one sort how many took a second look, and how many of these were still open and were settled in grey. */
interface Trial {
  readonly claims: number
  readonly second: number
  readonly grey: number
}

/**
 * Both trials together: that of docs/decisions/2026-11-23-tiers.md and that of the sample case itself (docs/decisions/2026-11-23-copies-and-looks.md). Sorts of
 * claims that they did not hold are taken for the hardest of them, things.
 */
const trial = {
  things: { claims: 58, second: 15, grey: 6 },
  colours: { claims: 10, second: 0, grey: 0 },
  places: { claims: 8, second: 0, grey: 0 },
  texts: { claims: 27, second: 4, grey: 1 },
} as const satisfies Record<string, Trial>

type Sort = keyof typeof trial

/** How many claims of each sort were looked at so far. */
export type Seen = Map<Sort, number>

interface LookTaken {
  readonly tier: ShownTier
  readonly wider: boolean
}

/** The looks that a claim takes, in order; none where the text settles it. How often one is not enough is as in the trials, dealt evenly over the claims of a sort. */
export function looksFor(claim: Claim, seen: Seen): readonly LookTaken[] {
  const settling = settlingOfClaim(claim)
  // That a file holds no sound is told by the file; what is drawn together from the shots is told by what was decided of these.
  if ((claim.kind === 'sound' && claim.args.state === 'no-sound') || isDrawnTogether(claim.kind)) return []
  if (settling.by === 'text') return []
  if (settling.by === 'sound') return [{ tier: 'audio', wider: false }]
  const first = { tier: settling.first, wider: false }
  if (settling.settles !== settling.first) return [first, ...rising(settling.first, settling.settles)]
  const sort = sortOf(claim)
  const nth = seen.get(sort) ?? 0
  seen.set(sort, nth + 1)
  const { second, grey, claims }: Trial = trial[sort]
  if (!isDealt(nth, second, claims)) return [first]
  const wider = { tier: 'stylised', wider: true } as const
  const nthSecond = dealtBefore(nth, second, claims)
  return isDealt(nthSecond, grey, second) ? [first, wider, { tier: 'grey', wider: false }] : [first, wider]
}

function sortOf({ kind }: Claim): Sort {
  if (kind === 'colour' || kind === 'light' || kind === 'clothing') return 'colours'
  if (kind === 'setting') return 'places'
  return kind === 'text' ? 'texts' : 'things'
}

/** Whether the n-th (from 0) is among a share that is dealt evenly, each in the middle of its group. */
function isDealt(nth: number, share: number, of: number): boolean {
  return dealtBefore(nth + 1, share, of) > dealtBefore(nth, share, of)
}

function dealtBefore(nth: number, share: number, of: number): number {
  return Math.floor((nth * share) / of + 0.5)
}

function rising(from: ShownTier, to: ShownTier): LookTaken[] {
  const ladder: readonly ShownTier[] = [...pictureTiers, 'clip']
  const ending = to === 'clip' ? [to] : ladder.slice(ladder.indexOf(from) + 1, ladder.indexOf(to) + 1)
  return ending.map((tier) => ({ tier, wider: false }))
}
