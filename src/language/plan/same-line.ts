import type { Observation } from '../../domain/observation.ts'
import { lettersOf, textLikeness } from '../../domain/text-likeness.ts'
import type { Box } from '../../domain/timeline.ts'
import { stillKey } from './scene.ts'

// On one still, two engines read the same place; their readings may differ more than their places.
const samePlace = 0.5
const likeInPlace = 0.5
// From still to still a line moves. Readings of it seldom differ in more than a fifth of their letters, but short words that
// differ by one letter are other words.
const likeOverStills = 0.8
const lettersToCompare = 6

/** Whether two readings are of one line: the same words, one place on one still, or nearly the same words on two stills. */
export function isSameLine(one: Observation<'text'>, other: Observation<'text'>): boolean {
  const likeness = textLikeness(one.text, other.text)
  if (likeness === 1) return true
  if (stillKey(one.where) === stillKey(other.where)) return likeness >= likeInPlace && liesUpon(one, other)
  const letters = Math.max(lettersOf(one.text).length, lettersOf(other.text).length)
  return letters >= lettersToCompare && likeness >= likeOverStills
}

function liesUpon(one: Observation, other: Observation): boolean {
  if (one.where.on !== 'region' || other.where.on !== 'region') return false
  const [a, b] = [one.where.box, other.where.box]
  const shared = overlap([a.x, a.width], [b.x, b.width]) * overlap([a.y, a.height], [b.y, b.height])
  return shared >= samePlace * Math.min(area(a), area(b)) && shared > 0
}

type Stretch = readonly [start: number, length: number]

function overlap([a, aLength]: Stretch, [b, bLength]: Stretch): number {
  return Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b))
}

function area({ width, height }: Box): number {
  return width * height
}
