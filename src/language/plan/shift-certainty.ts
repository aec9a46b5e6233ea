import type { Certainty } from '../../domain/description.ts'

const order: readonly Certainty[] = ['possible', 'likely', 'stated']

/** Whether `one` is at least as certain as `other`. */
export function atLeastAsCertain(one: Certainty, other: Certainty): boolean {
  return order.indexOf(one) >= order.indexOf(other)
}

/** The most certain of several; null for none. */
export function mostCertain(all: readonly Certainty[]): Certainty | null {
  return order.toReversed().find((certainty) => all.includes(certainty)) ?? null
}

/** The next word down; null below the lowest. */
export function lowered(certainty: Certainty): Certainty | null {
  return order[order.indexOf(certainty) - 1] ?? null
}

/**
 * What a sighting on several stills of a scene earns. Half of the stills lift it by a step, but to `stated` only where two
 * sources agreed as well, since a still picture repeats its own errors. One still among many lowers it.
 */
export function overStills(
  certainty: Certainty,
  seen: { readonly on: number; readonly of: number; readonly agreed: boolean },
): Certainty | null {
  if (seen.of >= 3 && seen.on === 1) return lowered(certainty)
  if (seen.on < 2 || seen.on * 2 < seen.of) return certainty
  if (certainty === 'possible') return 'likely'
  return certainty === 'likely' && seen.agreed ? 'stated' : certainty
}
