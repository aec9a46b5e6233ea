import type { Observation } from '../../domain/observation.ts'
import { textLikeness } from '../../domain/text-likeness.ts'

export type Line = Observation<'text'>

/** Puts together the readings that belong to one line of text, each to the first group that holds one like it. */
export function readingsOf(lines: readonly Line[], isSame: (one: Line, other: Line) => boolean): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.find((readings) => readings.some((reading) => isSame(reading, line)))
    if (group === undefined) groups.push([line])
    else group.push(line)
  }
  return groups
}

// Spaces, case and punctuation are not compared, and tell two readings apart all the same.
const alikeAtMost = 0.95

/**
 * The reading that stands in the middle of all: where frames read a line in several ways, the one that is most like the others counts, each
 * weighted by its confidence. As a rule that is what most of them agree on; of like readings the most confident is told.
 */
export function votedReading(readings: readonly Line[]): Line | null {
  const weights = new Map<string, number>()
  for (const line of readings) weights.set(line.text, (weights.get(line.text) ?? 0) + line.confidence)
  const support = new Map([...weights.keys()].map((text) => [text, supportOf(text, weights)]))
  const bySupport = readings.toSorted((a, b) => (support.get(b.text) ?? 0) - (support.get(a.text) ?? 0) || b.confidence - a.confidence)
  return bySupport[0] ?? null
}

function supportOf(text: string, weights: ReadonlyMap<string, number>): number {
  return [...weights].reduce((sum, [other, weight]) => sum + weight * (other === text ? 1 : alikeAtMost * textLikeness(text, other)), 0)
}
