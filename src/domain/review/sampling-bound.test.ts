import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complement, decimalFraction, type Fraction } from './decimal-fraction.ts'
import { type SampleAim, type SampleResult, sampleSize, upperErrorBound } from './sampling-bound.ts'

const fivePercent = complement(decimalFraction(0.95))

function choose(from: number, count: number): bigint {
  if (count < 0 || count > from) return 0n
  let result = 1n
  for (let step = 1; step <= count; step++) result = (result * BigInt(from - step + 1)) / BigInt(step)
  return result
}

/** Ways to draw `found` or fewer wrong ones. */
function ways(population: number, wrong: number, drawn: number, found: number): bigint {
  let sum = 0n
  for (let count = 0; count <= found; count++) sum += choose(wrong, count) * choose(population - wrong, drawn - count)
  return sum
}

function isAbove(population: number, wrong: number, drawn: number, found: number, risk: Fraction): boolean {
  return ways(population, wrong, drawn, found) * risk.denominator > risk.numerator * choose(population, drawn)
}

function* resultsUpTo(most: number): Generator<SampleResult> {
  for (let population = 1; population <= most; population++) {
    for (let drawn = 0; drawn <= population; drawn++) {
      for (let wrong = 0; wrong <= drawn; wrong++) yield { population, drawn, wrong }
    }
  }
}

function triedBound({ population, drawn, wrong }: SampleResult, risk: Fraction): number {
  let most = wrong
  for (let all = wrong; all <= population - drawn + wrong; all++) if (isAbove(population, all, drawn, wrong, risk)) most = all
  return most
}

function* aimsUpTo(most: number): Generator<SampleAim> {
  for (let population = 1; population <= most; population++) {
    for (let allowed = 0; allowed < population; allowed++) {
      for (let tolerated = 0; tolerated <= Math.min(3, allowed + 1); tolerated++) yield { population, allowed, tolerated }
    }
  }
}

function triedSize({ population, allowed, tolerated }: SampleAim, risk: Fraction): number | 'census' {
  if (tolerated > allowed) return 'census'
  for (let drawn = tolerated; drawn < population; drawn++) if (!isAbove(population, allowed + 1, drawn, tolerated, risk)) return drawn
  return 'census'
}

describe('upperErrorBound', () => {
  test('is the bound found by trying every number of wrong claims, for each small population', () => {
    for (const risk of [fivePercent, complement(decimalFraction(0.8)), decimalFraction(0.01)]) {
      for (const result of resultsUpTo(24)) expect(upperErrorBound(result, risk)).toBe(triedBound(result, risk))
    }
  })

  test('covers the truth with at least its confidence, whatever the truth is', () => {
    const population = 30
    for (let drawn = 1; drawn <= population; drawn++) {
      for (let truth = 0; truth <= population; truth++) {
        let covered = 0n
        for (let wrong = Math.max(0, drawn - (population - truth)); wrong <= Math.min(drawn, truth); wrong++) {
          const bound = upperErrorBound({ population, drawn, wrong }, fivePercent)
          if (bound >= truth) covered += choose(truth, wrong) * choose(population - truth, drawn - wrong)
        }
        expect(covered * 100n >= 95n * choose(population, drawn)).toBe(true)
      }
    }
  })

  test('ends one below the first number that samplingbook publishes as excluded for 3 of 10 out of 50, two-sided 95 %', () => {
    // Its interval 4…32 takes in the first number on either side that the test excludes: the chance of 3 or fewer of 32 is 0.0176.
    expect(upperErrorBound({ population: 50, drawn: 10, wrong: 3 }, complement(decimalFraction(0.975)))).toBe(31)
  })

  test('comes to the exact binomial bound (Clopper & Pearson) where the population is large', () => {
    const bound = (drawn: number, wrong: number): number =>
      upperErrorBound({ population: 10_000_000, drawn, wrong }, fivePercent) / 10_000_000
    expect(bound(100, 0)).toBeCloseTo(1 - 0.05 ** 0.01, 6)
    const share = bound(100, 1)
    expect((1 - share) ** 100 + 100 * share * (1 - share) ** 99).toBeCloseTo(0.05, 5)
    expect(bound(93, 0)).toBeLessThan(bound(59, 0))
  })

  test('falls as more is drawn and rises with each wrong claim', () => {
    const sample = fc
      .integer({ min: 2, max: 5000 })
      .chain((population) => fc.record({ population: fc.constant(population), drawn: fc.integer({ min: 1, max: population - 1 }) }))
      .chain(({ population, drawn }) =>
        fc.record({ population: fc.constant(population), drawn: fc.constant(drawn), wrong: fc.integer({ min: 0, max: drawn - 1 }) }),
      )
    fc.assert(
      fc.property(sample, fc.constantFrom(0.8, 0.9, 0.95, 0.99), ({ population, drawn, wrong }, confidence) => {
        const risk = complement(decimalFraction(confidence))
        const bound = upperErrorBound({ population, drawn, wrong }, risk)
        expect(upperErrorBound({ population, drawn: drawn + 1, wrong }, risk)).toBeLessThanOrEqual(bound)
        expect(upperErrorBound({ population, drawn, wrong: wrong + 1 }, risk)).toBeGreaterThanOrEqual(bound)
        expect(upperErrorBound({ population, drawn, wrong }, complement(decimalFraction(0.995)))).toBeGreaterThanOrEqual(bound)
      }),
    )
  })

  test('knows everything once everything was drawn, and nothing before', () => {
    expect(upperErrorBound({ population: 10_000_000, drawn: 10_000_000, wrong: 17 }, fivePercent)).toBe(17)
    expect(upperErrorBound({ population: 10_000_000, drawn: 0, wrong: 0 }, fivePercent)).toBe(10_000_000)
    expect(upperErrorBound({ population: 0, drawn: 0, wrong: 0 }, fivePercent)).toBe(0)
  })

  test('refuses a sample that cannot be', () => {
    for (const result of [
      { population: 10, drawn: 11, wrong: 0 },
      { population: 10, drawn: 5, wrong: 6 },
      { population: 10, drawn: 5, wrong: -1 },
      { population: 10.5, drawn: 5, wrong: 0 },
    ]) {
      expect(() => upperErrorBound(result, fivePercent)).toThrow(RangeError)
    }
  })
})

describe('sampleSize', () => {
  test('is the first size that does it, for each small aim', () => {
    for (const aim of aimsUpTo(40)) expect(sampleSize(aim, fivePercent)).toBe(triedSize(aim, fivePercent))
  })

  test('lies within one of the approximation (1 − risk^(1/d))·(N − (d − 1)/2) of Cannon & Roe for finding one of d', () => {
    // Finding none of d excludes that there are d, so that at most d − 1 are allowed.
    for (const [population, wrong, exact] of [
      [100, 10, 25],
      [100, 5, 45],
      [100, 1, 95],
      [1000, 50, 57],
      [1000, 10, 258],
    ] as const) {
      const approximation = (1 - 0.05 ** (1 / wrong)) * (population - (wrong - 1) / 2)
      const size = sampleSize({ population, allowed: wrong - 1, tolerated: 0 }, fivePercent)
      expect(size).toBe(exact)
      expect(Math.abs(exact - Math.ceil(approximation))).toBeLessThanOrEqual(1)
    }
  })

  test('comes to 59 for 5 % at 95 % where the population is large', () => {
    expect(sampleSize({ population: 10_000_000, allowed: 500_000, tolerated: 0 }, fivePercent)).toBe(59)
  })

  test('and the bound agree: the size reaches it, one fewer does not', () => {
    const aim = fc
      .integer({ min: 2, max: 20_000 })
      .chain((population) => fc.record({ population: fc.constant(population), allowed: fc.integer({ min: 0, max: population - 1 }) }))
      .chain(({ population, allowed }) =>
        fc.record({
          population: fc.constant(population),
          allowed: fc.constant(allowed),
          tolerated: fc.integer({ min: 0, max: Math.min(20, allowed) }),
        }),
      )
    fc.assert(
      fc.property(aim, ({ population, allowed, tolerated }) => {
        const size = sampleSize({ population, allowed, tolerated }, fivePercent)
        const drawn = size === 'census' ? population : size
        const bound = (count: number): number => upperErrorBound({ population, drawn: count, wrong: tolerated }, fivePercent)
        expect(bound(drawn)).toBeLessThanOrEqual(allowed)
        if (drawn > tolerated) expect(bound(drawn - 1)).toBeGreaterThan(allowed)
      }),
    )
  })

  test('is a census where more wrong claims were found than are allowed, and nothing where all are allowed', () => {
    expect(sampleSize({ population: 100, allowed: 2, tolerated: 3 }, fivePercent)).toBe('census')
    expect(sampleSize({ population: 10, allowed: 0, tolerated: 0 }, fivePercent)).toBe('census')
    expect(sampleSize({ population: 100, allowed: 100, tolerated: 3 }, fivePercent)).toBe(0)
  })
})
