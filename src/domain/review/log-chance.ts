/**
 * A draw without replacement: of `population` claims `wrong` are wrong, `drawn` are drawn, `found` of these are wrong.
 * Whole numbers; the draw is possible: `found` is at most `drawn` and `wrong`, and `drawn − found` at most `population − wrong`.
 */
export interface Draw {
  readonly population: number
  readonly wrong: number
  readonly drawn: number
  readonly found: number
}

/**
 * Natural logarithm of the hypergeometric chance of exactly this draw. By the deviance form of Loader (2000): differences of logarithms of
 * factorials lose eight digits at a population of ten million, this form loses next to none.
 */
export function logChance({ population, wrong, drawn, found }: Draw): number {
  const share = { of: drawn / population, rest: (population - drawn) / population }
  return logBinomial(found, wrong, share) + logBinomial(drawn - found, population - wrong, share) - logBinomial(drawn, population, share)
}

interface Share {
  readonly of: number
  readonly rest: number
}

function logBinomial(hits: number, tries: number, share: Share): number {
  if (tries === 0) return 0
  if (hits === 0) return tries * logShare(share.rest, share.of)
  if (hits === tries) return tries * logShare(share.of, share.rest)
  const misses = tries - hits
  const remainders = stirlingRemainder(tries) - stirlingRemainder(hits) - stirlingRemainder(misses)
  const deviances = deviance(hits, tries * share.of) + deviance(misses, tries * share.rest)
  return remainders - deviances - (Math.log(2 * Math.PI * hits) + Math.log1p(-hits / tries)) / 2
}

/** log(share), from the smaller of the share and its rest, because the greater one has lost the digits. */
function logShare(share: number, rest: number): number {
  return rest < share ? Math.log1p(-rest) : Math.log(share)
}

/** observed·log(observed/expected) + expected − observed, also where the two are so near that the terms would cancel. */
function deviance(observed: number, expected: number): number {
  const difference = observed - expected
  if (Math.abs(difference) >= 0.1 * (observed + expected)) return observed * Math.log(observed / expected) - difference
  const ratio = difference / (observed + expected)
  let sum = difference * ratio
  let term = 2 * observed * ratio
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}

const factorials = [1]
for (let n = 1; n < 16; n++) factorials.push((factorials[n - 1] ?? 1) * n)

/** log(n!) less Stirling's approximation √(2πn)·(n/e)ⁿ, for n of 1 or more. */
function stirlingRemainder(n: number): number {
  const factorial = factorials[n]
  if (factorial !== undefined) return Math.log(factorial) - ((n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2)
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}
