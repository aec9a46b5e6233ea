import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalFraction, type Fraction, logFraction } from './decimal-fraction.ts'
import { isLikelier, logTail } from './draw-tail.ts'
import { type Draw, logChance } from './log-chance.ts'

/** The chance of `found` or fewer wrong ones by Pascal's triangle, in whole numbers. */
function exactTail({ population, wrong, drawn, found }: Draw): Fraction {
  let sum = 0n
  for (let count = 0; count <= found; count++) sum += choose(wrong, count) * choose(population - wrong, drawn - count)
  return { numerator: sum, denominator: choose(population, drawn) }
}

const triangle: bigint[][] = [[1n]]
function choose(from: number, count: number): bigint {
  while (triangle.length <= from) {
    const above = triangle[triangle.length - 1] ?? []
    triangle.push([1n, ...above.map((value, index) => value + (above[index + 1] ?? 0n))])
  }
  return triangle[from]?.[count] ?? 0n
}

const draws = fc
  .integer({ min: 1, max: 200 })
  .chain((population) => fc.record({ population: fc.constant(population), wrong: upTo(population), drawn: upTo(population) }))
  .chain((draw) =>
    fc.record({
      population: fc.constant(draw.population),
      wrong: fc.constant(draw.wrong),
      drawn: fc.constant(draw.drawn),
      found: fc.integer({ min: Math.max(0, draw.drawn - (draw.population - draw.wrong)), max: Math.min(draw.drawn, draw.wrong) }),
    }),
  )

function upTo(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most })
}

describe('logTail', () => {
  test('agrees with exact arithmetic on any small draw', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        expect(Math.abs(logTail(draw) - logFraction(exactTail(draw)))).toBeLessThan(1e-11)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps eleven digits at a population of ten million, where logarithms of factorials keep seven', () => {
    for (const [wrong, drawn, found] of [
      [500_000, 60, 0],
      [500_000, 300, 7],
      [3, 9_000_000, 1],
      [1, 9_500_000, 0],
      [9_999_000, 500, 498],
      [40, 5_000_000, 12],
    ] as const) {
      const draw = { population: 10_000_000, wrong, drawn, found }
      expect(Math.abs(logTail(draw) - logFraction(bySteps(draw)))).toBeLessThan(1e-11)
    }
  })

  test('sums to one over all counts where half of ten million are drawn and half are wrong', () => {
    const draw = { population: 10_000_000, wrong: 5_000_000, drawn: 5_000_000, found: 2_500_000 }
    // By symmetry the chance of fewer is that of more, and the middle count is in both.
    expect(Math.exp(logTail(draw)) * 2 - Math.exp(logChance(draw))).toBeCloseTo(1, 11)
  })

  test('is certain where no more can be found, and impossible where more must be', () => {
    expect(logTail({ population: 10, wrong: 3, drawn: 5, found: 3 })).toBe(0)
    expect(logTail({ population: 10, wrong: 8, drawn: 5, found: 2 })).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('isLikelier', () => {
  test('settles ties exactly', () => {
    const oneInTwenty = decimalFraction(0.05)
    expect(isLikelier({ population: 20, wrong: 1, drawn: 19, found: 0 }, oneInTwenty)).toBe(false)
    expect(isLikelier({ population: 10_000_000, wrong: 9_500_000, drawn: 1, found: 0 }, oneInTwenty)).toBe(false)
    expect(isLikelier({ population: 10_000_000, wrong: 9_499_999, drawn: 1, found: 0 }, oneInTwenty)).toBe(true)
    expect(isLikelier({ population: 10_000_000, wrong: 1, drawn: 9_500_000, found: 0 }, oneInTwenty)).toBe(false)
    expect(isLikelier({ population: 10_000_000, wrong: 1, drawn: 9_499_999, found: 0 }, oneInTwenty)).toBe(true)
  })

  test('decides every draw against its own exact chance as a tie', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const chance = exactTail(draw)
        expect(isLikelier(draw, chance)).toBe(draw.found >= Math.min(draw.drawn, draw.wrong) && chance.numerator > chance.denominator)
        expect(isLikelier(draw, { numerator: chance.numerator * 10n ** 30n - 1n, denominator: chance.denominator * 10n ** 30n })).toBe(true)
      }),
    )
  })

  test('says yes where whole numbers would cost too much, which only widens a bound', () => {
    const draw = { population: 10_000_000, wrong: 5_000_000, drawn: 5_000_000, found: 2_499_000 }
    const chance = Math.exp(logTail(draw))
    expect(isLikelier(draw, decimalFraction(chance))).toBe(true)
  })
})

/** The exact chance by a product and the ratios of neighbours, for draws of which one of draw and wrong ones is small or nearly all. */
function bySteps({ population, wrong, drawn, found }: Draw): Fraction {
  if (drawn > wrong) return bySteps({ population, wrong: drawn, drawn: wrong, found })
  let sum = 0n
  let ways = 1n
  const least = Math.max(0, drawn - (population - wrong))
  for (let count = 0; count < drawn; count++) ways = count < drawn - least ? ways * BigInt(population - wrong - count) : ways
  for (let count = 0; count < least; count++) ways *= BigInt(wrong - count)
  ways = (ways * choose(drawn, least)) / 1n
  let all = 1n
  for (let count = 0; count < drawn; count++) all *= BigInt(population - count)
  for (let count = least; count <= found; count++) {
    sum += ways
    ways = (ways * BigInt(wrong - count) * BigInt(drawn - count)) / (BigInt(count + 1) * BigInt(population - wrong - drawn + count + 1))
  }
  return { numerator: sum, denominator: all }
}
