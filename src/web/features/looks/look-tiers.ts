import type { LookReason } from '../../../domain/review/exposure.ts'
import { pictureTiers, type ShownTier } from '../../../domain/review/tier.ts'

const rising: readonly ShownTier[] = [...pictureTiers, 'clip']

/** The tier that shows one step more; null above the last one. A photo has no clip. */
export function tierAbove(tier: ShownTier, moves: boolean): ShownTier | null {
  const above = rising[rising.indexOf(tier) + 1] ?? null
  return tier === 'audio' || (above === 'clip' && !moves) ? null : above
}

/** The reasons in the order in which their numbers choose them: `1` is the first. */
export const reasonsInOrder: readonly LookReason[] = [
  'text-not-enough',
  'sources-disagree',
  'count-unsure',
  'text-unsure',
  'identify',
  'quality-check',
]

/** The reason that a digit chooses; null for any other key. */
export function reasonOfKey(key: string): LookReason | null {
  return /^[1-9]$/.test(key) ? (reasonsInOrder[Number(key) - 1] ?? null) : null
}
