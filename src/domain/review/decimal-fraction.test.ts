import { describe, expect, test } from 'vitest'
import { complement, decimalFraction, dividedBy, logFraction, wholeShare } from './decimal-fraction.ts'

describe('decimalFraction', () => {
  test('takes a decimal for what was written, not for the double nearest to it', () => {
    expect(decimalFraction(0.95)).toEqual({ numerator: 95n, denominator: 100n })
    expect(complement(decimalFraction(0.95))).toEqual({ numerator: 5n, denominator: 100n })
    expect(decimalFraction(1e-7)).toEqual({ numerator: 1n, denominator: 10n ** 7n })
    expect(decimalFraction(1.5e-9)).toEqual({ numerator: 15n, denominator: 10n ** 10n })
    expect(decimalFraction(2e21)).toEqual({ numerator: 2n * 10n ** 21n, denominator: 1n })
    expect(decimalFraction(3)).toEqual({ numerator: 3n, denominator: 1n })
  })

  test('refuses what is no decimal of zero or more', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -0.1]) expect(() => decimalFraction(value)).toThrow(RangeError)
  })

  test('gives the whole part of a share where the product of doubles would miss it', () => {
    expect(Math.floor(0.29 * 100)).toBe(28)
    expect(wholeShare(decimalFraction(0.29), 100)).toBe(29)
    expect(wholeShare(decimalFraction(0.05), 10_000_000)).toBe(500_000)
    expect(wholeShare(decimalFraction(0.05), 19)).toBe(0)
  })
})

describe('logFraction', () => {
  test('is the logarithm, also of what no double holds', () => {
    expect(logFraction({ numerator: 1n, denominator: 20n })).toBeCloseTo(Math.log(0.05), 14)
    expect(logFraction({ numerator: 1n, denominator: 20n << 5000n })).toBeCloseTo(Math.log(0.05) - 5000 * Math.LN2, 9)
    expect(logFraction(dividedBy({ numerator: 1n, denominator: 20n }, 6))).toBeCloseTo(Math.log(0.05 / 6), 14)
  })
})
