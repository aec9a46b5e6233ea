import type { Certainty } from '../../src/domain/description.ts'
import { chanceCurve } from './logistic.ts'

/** One claim that could be made: what it would rest on, and whether it would be right. `photo` keeps what belongs together in one fold. */
export interface Sample {
  readonly photo: string
  readonly confidence: number
  readonly right: boolean
}

/** The least confidence for each word. */
export type FittedBounds = Readonly<Record<Certainty, number>>

/** The share of claims that must be right where they are worded so. */
export const goals = { stated: 0.98, likely: 0.9 } as const

/** What a fit of one kind keeps to: `possible` is set by judgement, `caution` is added to the goal of `likely`. */
export interface FitRules {
  readonly possible: number
  readonly caution: number
}

/**
 * The lowest bounds from which on the samples are right as often as the goals ask, by the curve of chances fitted to them: the curve, and not the
 * last mistake seen, decides.
 */
export function fitBounds(samples: readonly Sample[], { possible, caution }: FitRules): FittedBounds {
  const chance = chanceCurve(samples)
  const stated = lowestBound(samples, { from: possible, goal: goals.stated, chance })
  const weaker = samples.filter(({ confidence }) => confidence < stated)
  const likely = lowestBound(weaker, { from: possible, goal: goals.likely + caution, chance })
  // Each word keeps at least a hundredth, so that none can vanish from the language.
  return { stated, likely: Math.min(rounded(stated - 1 / hundredths), likely), possible }
}

interface Search {
  readonly from: number
  readonly goal: number
  readonly chance: (confidence: number) => number
}

const hundredths = 100

function rounded(bound: number): number {
  return Math.round(bound * hundredths) / hundredths
}

function lowestBound(samples: readonly Sample[], { from, goal, chance }: Search): number {
  for (let bound = Math.round(from * hundredths); bound < hundredths; bound += 1) {
    const said = samples.filter(({ confidence }) => confidence >= bound / hundredths)
    const expected = said.reduce((sum, { confidence }) => sum + chance(confidence), 0)
    if (said.length > 0 && expected >= goal * said.length) return bound / hundredths
  }
  return 1
}

/** Right claims of all, at one word. */
export interface Tally {
  readonly right: number
  readonly of: number
}

/** How claims worded by the bounds turn out on samples. */
export function talliesOf(samples: readonly Sample[], bounds: FittedBounds): Readonly<Record<Certainty, Tally>> {
  const tally = (said: readonly Sample[]): Tally => ({ right: said.filter(({ right }) => right).length, of: said.length })
  return {
    stated: tally(samples.filter(({ confidence }) => confidence >= bounds.stated)),
    likely: tally(samples.filter(({ confidence }) => confidence >= bounds.likely && confidence < bounds.stated)),
    possible: tally(samples.filter(({ confidence }) => confidence >= bounds.possible && confidence < bounds.likely)),
  }
}
