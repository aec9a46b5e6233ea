import { type Fraction, logFraction } from './decimal-fraction.ts'
import { type Draw, logChance } from './log-chance.ts'

/** Nearer than this to a bound, floating point may not decide; the error of `logTail` is below 1e-11 for populations up to ten million. */
const undecided = 1e-9
/** Products of whole numbers that an exact comparison may cost. */
const affordable = 200_000

/** Whether a draw with `found` or fewer wrong ones is likelier than `risk`. Exact, ties included. */
export function isLikelier(draw: Draw, risk: Fraction): boolean {
  const gap = logTail(draw) - logFraction(risk)
  if (!(Math.abs(gap) < undecided)) return gap > 0
  return isExactlyLikelier(draw, risk)
}

/** Natural logarithm of the chance of `found` or fewer wrong ones. Summed from the likeliest count outwards, so that nothing overflows. */
export function logTail(draw: Draw): number {
  const { population, wrong, drawn, found } = draw
  const right = population - wrong
  const least = Math.max(0, drawn - right)
  if (found < least) return Number.NEGATIVE_INFINITY
  if (found >= Math.min(drawn, wrong)) return 0
  const likeliest = Math.floor(((drawn + 1) * (wrong + 1)) / (population + 2))
  const from = Math.min(Math.max(likeliest, least), found)
  const below = sumOfRatios(from - least, (step) => 1 / ratioAbove(draw, from - step - 1))
  const above = sumOfRatios(found - from, (step) => ratioAbove(draw, from + step))
  return logChance({ ...draw, found: from }) + Math.log1p(below + above)
}

/** The chance of `count + 1` wrong ones over that of `count`. */
function ratioAbove({ population, wrong, drawn }: Draw, count: number): number {
  return ((wrong - count) / (count + 1)) * ((drawn - count) / (population - wrong - drawn + count + 1))
}

/** Sum of the running products of the ratios, up to the step from which on they add nothing. */
function sumOfRatios(steps: number, ratio: (step: number) => number): number {
  let sum = 0
  let product = 1
  for (let step = 0; step < steps; step++) {
    product *= ratio(step)
    sum += product
    if (product < sum * 1e-18) break
  }
  return sum
}

/** The same with whole numbers. Where that would cost too much, the answer is yes, which makes bounds wider and never narrower. */
function isExactlyLikelier(draw: Draw, risk: Fraction): boolean {
  const { population, wrong, drawn, found } = fewerDrawnThanWrong(draw)
  const least = Math.max(0, drawn - (population - wrong))
  if (drawn * (found - least + 1) > affordable) return true
  let ways = choose(wrong, least) * choose(population - wrong, drawn - least)
  let sum = ways
  for (let count = least; count < found; count++) {
    ways = (ways * BigInt(wrong - count) * BigInt(drawn - count)) / (BigInt(count + 1) * BigInt(population - wrong - drawn + count + 1))
    sum += ways
  }
  return sum * risk.denominator > risk.numerator * choose(population, drawn)
}

/** The count of wrong ones in a draw has the same distribution when draw and wrong ones change places. */
function fewerDrawnThanWrong(draw: Draw): Draw {
  return draw.drawn <= draw.wrong ? draw : { ...draw, drawn: draw.wrong, wrong: draw.drawn }
}

function choose(from: number, count: number): bigint {
  const fewer = Math.min(count, from - count)
  return product(from - fewer + 1, from) / product(1, fewer)
}

/** The product of all whole numbers from `first` to `last`, in halves: long products are then cheap. */
function product(first: number, last: number): bigint {
  if (last < first) return 1n
  if (last - first < 16) {
    let result = BigInt(first)
    for (let factor = first + 1; factor <= last; factor++) result *= BigInt(factor)
    return result
  }
  const middle = Math.floor((first + last) / 2)
  return product(first, middle) * product(middle + 1, last)
}
