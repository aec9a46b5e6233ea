import type { Fraction } from './decimal-fraction.ts'
import { isLikelier } from './draw-tail.ts'

/** What is known of a population of claims: so many were drawn from it at random without replacement, so many of these are wrong. */
export interface SampleResult {
  readonly population: number
  readonly drawn: number
  readonly wrong: number
}

/**
 * The exact upper bound of the number of wrong claims in the whole population, for one look that was fixed beforehand: the greatest number M
 * for which the chance of finding so few wrong ones is still above `risk` (the inversion of the hypergeometric test; Buonaccorsi 1987,
 * Wright 1991; the smallest one-sided bound that there is, Wang 2015). Where samples are widened, see `sampling-plan.ts`.
 */
export function upperErrorBound(result: SampleResult, risk: Fraction): number {
  checkResult(result)
  const { population, drawn, wrong: found } = result
  const possible = population - drawn + found
  const likelyEnough = (wrong: number): boolean => isLikelier({ population, wrong, drawn, found }, risk)
  return lastThat(likelyEnough, found, possible)
}

/** What a sample is to show: that at most `allowed` of `population` claims are wrong, with so many wrong ones tolerated in the sample. */
export interface SampleAim {
  readonly population: number
  readonly allowed: number
  readonly tolerated: number
}

/**
 * The smallest sample in which `tolerated` wrong claims still put the upper bound at `allowed` or below; `census` where no sample smaller
 * than the population can. A larger sample with as many wrong ones puts it no higher.
 */
export function sampleSize(aim: SampleAim, risk: Fraction): number | 'census' {
  const { population, allowed, tolerated } = aim
  if (allowed >= population) return 0
  if (tolerated > allowed) return 'census'
  const wrong = allowed + 1
  const tooSmall = (drawn: number): boolean => isLikelier({ population, wrong, drawn, found: tolerated }, risk)
  // With one more drawn than this, more than the tolerated number must be among them.
  const last = population - wrong + tolerated
  const size = lastThat(tooSmall, tolerated, last) + 1
  return size >= population ? 'census' : size
}

/** The last number from `first` to `last` that satisfies the test, which holds at `first` and, once it fails, fails on. */
function lastThat(test: (value: number) => boolean, first: number, last: number): number {
  let holds = first
  let above = last + 1
  while (above - holds > 1) {
    const middle = Math.floor((holds + above) / 2)
    if (test(middle)) holds = middle
    else above = middle
  }
  return holds
}

function checkResult({ population, drawn, wrong }: SampleResult): void {
  const whole = [population, drawn, wrong].every((count) => Number.isSafeInteger(count))
  if (!whole || wrong < 0 || wrong > drawn || drawn > population) throw new RangeError(`no sample: ${wrong} of ${drawn} of ${population}`)
}
