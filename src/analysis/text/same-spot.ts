import { lettersOf, textLikeness } from '../../domain/text-likeness.ts'
import type { Box } from '../../domain/timeline.ts'

/** How far two readings of one fixed line may lie apart, in heights of the line, and how much their heights may differ. */
const spot = { apart: 0.35, heights: 1.4 } as const
const likeness = 0.8
const lettersToCompare = 5

/** A line of text on a still: what was read, and where, in fractions of the picture. */
export interface SpottedLine {
  readonly text: string
  readonly box: Box
}

/** Whether two lines stand on the very same spot of the picture, `aspect` being its width by its height: same row, and same left, middle or right. */
export function sameSpot(one: Box, other: Box, aspect: number): boolean {
  if (!sameRow(one, other)) return false
  const apart = (spot.apart * Math.max(one.height, other.height)) / aspect
  const near = (share: number) => Math.abs(one.x + share * one.width - other.x - share * other.width) <= apart
  return near(0) || near(0.5) || near(1)
}

/** Whether two lines stand at the same height of the picture and are as high. */
export function sameRow(one: Box, other: Box): boolean {
  const higher = Math.max(one.height, other.height)
  if (higher > spot.heights * Math.min(one.height, other.height)) return false
  return Math.abs(one.y + one.height / 2 - other.y - other.height / 2) <= spot.apart * higher
}

/** Whether two lines read the same but for their digits, which may run. */
export function sameWording(one: string, other: string): boolean {
  const [a, b] = [maskDigits(one), maskDigits(other)]
  const letters = Math.max(lettersOf(a).length, lettersOf(b).length)
  return letters < lettersToCompare ? lettersOf(a).join('') === lettersOf(b).join('') : textLikeness(a, b) >= likeness
}

/** A text with every digit as 0. */
export function maskDigits(text: string): string {
  return text.replace(/\p{Number}/gu, '0')
}
