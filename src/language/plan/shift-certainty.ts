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

/** The less certain of two. */
export function lessCertain(one: Certainty, other: Certainty): Certainty {
  return atLeastAsCertain(one, other) ? other : one
}

/** The next word down; null below the lowest. */
export function lowered(certainty: Certainty): Certainty | null {
  return order[order.indexOf(certainty) - 1] ?? null
}

/** On how many stills of a scene something was seen, and the word that repetition alone may lift it to. */
export interface Repetition {
  readonly on: number
  readonly of: number
  readonly ceiling: Certainty
}

/**
 * What a sighting on several stills of a scene earns. Half of the stills lift it by a step, up to the ceiling, since a still
 * picture repeats its own errors. One still among many lowers it; null where it is then too weak to say.
 */
export function overStills(certainty: Certainty, { on, of, ceiling }: Repetition): Certainty | null {
  if (of >= 3 && on === 1) return lowered(certainty)
  if (on < 2 || on * 2 < of || atLeastAsCertain(certainty, ceiling)) return certainty
  return order[order.indexOf(certainty) + 1] ?? certainty
}
