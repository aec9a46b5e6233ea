import type { LookReason } from '../../../domain/review/exposure.ts'
import { isClaimKind, settlingOf } from '../../../domain/review/settling-size.ts'
import { pictureTiers, type ShownTier } from '../../../domain/review/tier.ts'

const rising: readonly ShownTier[] = [...pictureTiers, 'clip']

/** The tier that shows one step more; null above the last one. A photo has no clip. */
export function tierAbove(tier: ShownTier, moves: boolean): ShownTier | null {
  const above = rising[rising.indexOf(tier) + 1] ?? null
  return tier === 'audio' || (above === 'clip' && !moves) ? null : above
}

/** A look that is open: its tier, and whether it shows the surroundings. */
interface OpenLook {
  readonly tier: ShownTier
  readonly whole: boolean
}

/** What can be shown of a medium for a claim: whether the claim names a region, and whether the medium moves. */
interface Showable {
  readonly kind: string
  readonly hasRegion: boolean
  readonly moves: boolean
}

/**
 * The look that shows one step more: the larger simplified picture with the surroundings before any picture as it is, and
 * for what only motion tells the drawn film before either; null above the last.
 */
export function lookAbove({ tier, whole }: OpenLook, { kind, hasRegion, moves }: Showable): OpenLook | null {
  if (tier === 'stylised' && hasRegion && !whole) return { tier, whole: true }
  if (tier === 'stylised' && moves && isToldByMotion(kind)) return { tier: 'clip', whole }
  if (tier === 'clip' && isToldByMotion(kind)) return { tier: 'grey', whole }
  const above = tierAbove(tier, moves && !isToldByMotion(kind))
  return above === null ? null : { tier: above, whole }
}

function isToldByMotion(kind: string): boolean {
  if (!isClaimKind(kind)) return false
  const settling = settlingOf(kind)
  return settling.by === 'picture' && settling.settles === 'clip'
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
