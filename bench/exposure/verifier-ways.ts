import type { Claim } from '../../src/domain/description.ts'
import { settlingOf } from '../../src/domain/review/settling-size.ts'
import { pictureTiers, type ShownTier } from '../../src/domain/review/tier.ts'

/** How long one look of each tier is held open, in seconds: set, not measured on people. */
export const heldSeconds: Readonly<Record<ShownTier, number>> = { outline: 3, stylised: 3, grey: 3, still: 3, clip: 4, audio: 6 }

/** How long a photo is looked at, and how fast a film is watched, where everything is watched once. */
export const photoSeconds = 3

/**
 * The looks that a claim takes, in order; none where the text settles it. Of the claims about a thing in the picture 5 of 32 take a second look, and 3 of
 * these are still open after it and are settled in grey: the shares of the trial in docs/decisions/2026-11-23-tiers.md, dealt evenly.
 */
export function looksFor(claim: Claim, nth: number): readonly { readonly tier: ShownTier; readonly wider: boolean }[] {
  const settling = settlingOf(claim.kind)
  // That a file holds no sound is told by the file.
  if (claim.kind === 'sound' && claim.args.state === 'no-sound') return []
  if (settling.by === 'text') return []
  if (settling.by === 'sound') return [{ tier: 'audio', wider: false }]
  const first = { tier: settling.first, wider: false }
  if (settling.settles !== settling.first) return [first, ...rising(settling.first, settling.settles)]
  const place = nth % 32
  if (place % 6 !== 5) return [first]
  const second = { tier: 'stylised', wider: true } as const
  return place % 12 === 5 ? [first, second, { tier: 'grey', wider: false }] : [first, second]
}

function rising(from: ShownTier, to: ShownTier): { readonly tier: ShownTier; readonly wider: boolean }[] {
  const ladder: readonly ShownTier[] = [...pictureTiers, 'clip']
  const ending = to === 'clip' ? [to] : ladder.slice(ladder.indexOf(from) + 1, ladder.indexOf(to) + 1)
  return ending.map((tier) => ({ tier, wider: false }))
}
