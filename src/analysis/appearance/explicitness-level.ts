/** Least share of the explicit classes for each level. */
export interface LevelBounds {
  readonly medium: number
  readonly high: number
}

export interface ExplicitnessLevel {
  readonly level: 'low' | 'medium' | 'high'
  /** The share of the classes that the level rests on, 0…1. */
  readonly confidence: number
}

/** What each of the network's five classes adds to the explicit share: drawing, drawn explicit, neutral, explicit, revealing. */
const weights = [0, 1, 0, 1, 0.5] as const

/** A level from the five class shares. The bounds are low on purpose: a false alarm costs one click, a miss costs a person. */
export function explicitnessLevel(shares: readonly number[], bounds: LevelBounds): ExplicitnessLevel {
  if (shares.length !== weights.length) throw new TypeError(`The network gave ${shares.length} classes, not ${weights.length}`)
  const sum = shares.reduce((total, share, index) => total + (weights[index] ?? 0) * share, 0)
  const explicit = Math.min(1, sum)
  if (explicit >= bounds.high) return { level: 'high', confidence: explicit }
  if (explicit >= bounds.medium) return { level: 'medium', confidence: explicit }
  return { level: 'low', confidence: 1 - explicit }
}
