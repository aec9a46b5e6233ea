import { complement, decimalFraction, dividedBy, type Fraction, wholeShare } from './decimal-fraction.ts'
import { type SampleResult, sampleSize, upperErrorBound } from './sampling-bound.ts'

/** What a sample was laid down to show: a share of wrong claims (0…1, below 1) that is not passed, with a confidence (0…1, both excluded). */
export interface SamplingGoal {
  readonly population: number
  readonly bound: number
  readonly confidence: number
}

/** How the sampling goes on: it has shown what it was to show; draw until there are `size` in all; or decide every claim one by one. */
export type SamplingStep =
  | { readonly step: 'held'; readonly upper: number }
  | { readonly step: 'draw'; readonly size: number }
  | { readonly step: 'census'; readonly because: 'more-wrong-than-the-bound' | 'no-smaller-sample' }

/**
 * What to do after `drawn` claims of which `wrong` were wrong. May be asked after each claim: the confidence holds for the whole course,
 * widening included, because each number of wrong claims has its own share of the risk (`riskAt`).
 */
export function samplingStep(goal: SamplingGoal, drawn: number, wrong: number): SamplingStep {
  checkGoal(goal)
  const { population } = goal
  const allowed = wholeShare(decimalFraction(goal.bound), population)
  if (wrong > allowed) return { step: 'census', because: 'more-wrong-than-the-bound' }
  const size = drawn === population ? drawn : sampleSize({ population, allowed, tolerated: wrong }, riskAt(goal, wrong))
  if (size === 'census') return { step: 'census', because: 'no-smaller-sample' }
  if (drawn < size) return { step: 'draw', size }
  return { step: 'held', upper: standingBound(goal, drawn, wrong) }
}

/**
 * At most so many claims of the population are wrong, with the goal's confidence at every moment of the sampling at once: one may look
 * after each claim, stop when one likes and widen, and it still holds.
 */
export function standingBound(goal: SamplingGoal, drawn: number, wrong: number): number {
  checkGoal(goal)
  const result: SampleResult = { population: goal.population, drawn, wrong }
  return upperErrorBound(result, riskAt(goal, wrong))
}

/**
 * The share of the risk that belongs to stopping with so many wrong claims: 1/2 with none, then 1/6, 1/12, 1/20…, together one. For each count
 * the bound is reached from one fixed size on, and whoever reaches it later had no more wrong ones at that size. So the chance of ever stopping
 * wrongly is at most the sum of the shares (Boole's inequality), which is the risk.
 */
function riskAt(goal: SamplingGoal, wrong: number): Fraction {
  return dividedBy(complement(decimalFraction(goal.confidence)), (wrong + 1) * (wrong + 2))
}

function checkGoal({ population, bound, confidence }: SamplingGoal): void {
  const fits = Number.isSafeInteger(population) && population >= 0 && bound >= 0 && bound < 1 && confidence > 0 && confidence < 1
  if (!fits) throw new RangeError(`no goal of a sample: ${bound} of ${population} at ${confidence}`)
}
