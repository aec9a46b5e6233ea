import { type BitSet, emptyBits, setBit } from '../../application/finding/bit-set.ts'

/** Rows of the full-text table from here on hold the words of a medium in portions; one row before it holds all words of a medium. */
export const firstPortion = 2 ** 40
const portionsOfOne = 2 ** 20

/** The row of a medium whose words are one row. */
export function rowOf(number: number): number {
  return number + 1
}

/** The row of one portion of the words of a medium. */
export function portionRow(number: number, portion: number): number {
  return firstPortion + number * portionsOfOne + portion
}

/** The number of the medium that a row is of. */
export function mediumOfRow(row: number): number {
  return row < firstPortion ? row - 1 : Math.floor((row - firstPortion) / portionsOfOne)
}

/** Media whose portions hold all the words, one word in one and another in another: from the rows that hold each word. */
export function havingAll(rows: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = rows.map((own) => new Set(own.map(mediumOfRow)))
  return [...first].filter((number) => others.every((own) => own.has(number)))
}

/** The media of rows, in a set of so many media. */
export function mediaOfRows(rows: Iterable<number>, size: number): BitSet {
  const bits = emptyBits(size)
  for (const row of rows) setBit(bits, mediumOfRow(row))
  return bits
}
