/** A fraction of whole numbers, the denominator above zero. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The fraction that a person meant by a decimal: 0.95 is 19/20, not the double nearest to it. `value` is finite and at least 0. */
export function decimalFraction(value: number): Fraction {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not a decimal of zero or more: ${value}`)
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', part = ''] = mantissa.split('.')
  const places = part.length - Number(exponent)
  const digits = BigInt(whole + part)
  if (places <= 0) return { numerator: digits * 10n ** BigInt(-places), denominator: 1n }
  return { numerator: digits, denominator: 10n ** BigInt(places) }
}

/** What is left to one: the risk that goes with a confidence. `fraction` is at most 1. */
export function complement({ numerator, denominator }: Fraction): Fraction {
  return { numerator: denominator - numerator, denominator }
}

/** The fraction divided by a whole number above zero. */
export function dividedBy({ numerator, denominator }: Fraction, divisor: number): Fraction {
  return { numerator, denominator: denominator * BigInt(divisor) }
}

/** The greatest whole number that is not above `fraction × count`. */
export function wholeShare({ numerator, denominator }: Fraction, count: number): number {
  return Number((numerator * BigInt(count)) / denominator)
}

/** Natural logarithm of a fraction above zero, also of one that no double can hold. */
export function logFraction({ numerator, denominator }: Fraction): number {
  return logWhole(numerator) - logWhole(denominator)
}

const leadingBits = 60

function logWhole(value: bigint): number {
  const bits = value.toString(16).length * 4
  const shift = Math.max(0, bits - leadingBits)
  return Math.log(Number(value >> BigInt(shift))) + shift * Math.LN2
}
