import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawSample } from './draw-sample.ts'

const seeds = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 }).map((digits) => digits.join(''))
const seed = (number: number): string => number.toString(16).padStart(32, '0')

describe('drawSample', () => {
  test('draws each rank at most once and none outside the population', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (one, population, wanted) => {
        const ranks = drawSample(one, population, Math.min(population, wanted))
        expect(new Set(ranks).size).toBe(Math.min(population, wanted))
        expect(ranks.every((rank) => Number.isInteger(rank) && rank >= 0 && rank < population)).toBe(true)
      }),
    )
  })

  test('keeps what was drawn when more is drawn, be it a little or nearly all', () => {
    const population = 20_000
    const all = drawSample(seed(7), population, population)
    for (const count of [0, 1, 59, 1000, 1250, 1251, 19_999]) expect(drawSample(seed(7), population, count)).toEqual(all.slice(0, count))
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: population }, (_, rank) => rank))
  })

  test('is the same on every machine', () => {
    expect(drawSample('0123456789abcdef0123456789abcdef', 10_000_000, 8)).toMatchInlineSnapshot(`
      [
        7510561,
        8311515,
        1216832,
        7018111,
        4927366,
        879257,
        1155509,
        4381194,
      ]
    `)
  })

  test('gives each rank each place equally often', () => {
    const population = 20
    const courses = 20_000
    const counts = Array.from({ length: population * population }, () => 0)
    for (let course = 0; course < courses; course++) {
      for (const [place, rank] of drawSample(seed(course), population, population).entries()) {
        const cell = place * population + rank
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    }
    // Chi-square of 361 degrees of freedom has mean 361 and standard deviation 27; 0.001 is left above 450.
    expect(chiSquare(counts, courses / population)).toBeLessThan(450)
    expect(chiSquare(counts, courses / population)).toBeGreaterThan(280)
  })

  test('draws evenly from ten million', () => {
    const cells = Array.from({ length: 100 }, () => 0)
    for (const rank of drawSample('f0e1d2c3b4a5968778695a4b3c2d1e0f', 10_000_000, 100_000)) {
      const cell = Math.floor(rank / 100_000)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
    // 99 degrees of freedom: 0.001 is left above 149, and below 61.
    expect(chiSquare(cells, 1000)).toBeLessThan(149)
    expect(chiSquare(cells, 1000)).toBeGreaterThan(61)
  })

  test('gives each pair of ranks in order equally often', () => {
    const counts = new Map<string, number>()
    const courses = 30_000
    for (let course = 0; course < courses; course++) {
      const pair = drawSample(`${course.toString(16).padStart(16, '0')}00000000deadbeef`, 6, 2).join(' ')
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    expect(counts.size).toBe(30)
    // 29 degrees of freedom: 0.001 is left above 58.
    expect(chiSquare([...counts.values()], courses / 30)).toBeLessThan(58)
  })

  test('refuses a seed of another form and a draw that cannot be', () => {
    for (const one of ['', 'abc', `${'0'.repeat(31)}G`, 'A'.repeat(32), '0'.repeat(33)])
      expect(() => drawSample(one, 10, 1)).toThrow(RangeError)
    expect(() => drawSample(seed(1), 10, 11)).toThrow(RangeError)
    expect(() => drawSample(seed(1), 10, 1.5)).toThrow(RangeError)
    expect(() => drawSample(seed(1), 2 ** 32 + 1, 1)).toThrow(RangeError)
  })
})

function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}
