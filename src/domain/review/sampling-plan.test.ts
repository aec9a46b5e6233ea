import { describe, expect, test } from 'vitest'
import { drawSample } from './draw-sample.ts'
import { upperErrorBound } from './sampling-bound.ts'
import { type SamplingGoal, samplingStep, standingBound } from './sampling-plan.ts'

const goal: SamplingGoal = { population: 10_000, bound: 0.05, confidence: 0.95 }

describe('samplingStep', () => {
  test('asks for a first sample, holds where nothing in it is wrong, and widens for each wrong claim', () => {
    expect(samplingStep(goal, 0, 0)).toEqual({ step: 'draw', size: 72 })
    expect(samplingStep(goal, 71, 0)).toEqual({ step: 'draw', size: 72 })
    expect(samplingStep(goal, 72, 0)).toEqual({ step: 'held', upper: 497 })
    const sizes = [0, 1, 2, 3, 4].map((wrong) => samplingStep(goal, 72, wrong)).map((step) => (step.step === 'draw' ? step.size : 72))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(new Set(sizes).size).toBe(sizes.length)
  })

  test('leaves sampling where more were found wrong than the bound allows', () => {
    expect(samplingStep({ ...goal, population: 100 }, 50, 6)).toEqual({ step: 'census', because: 'more-wrong-than-the-bound' })
  })

  test('leaves sampling where only the whole population would do', () => {
    expect(samplingStep({ ...goal, population: 19 }, 0, 0)).toEqual({ step: 'census', because: 'no-smaller-sample' })
  })

  test('holds once everything was drawn and no more is wrong than allowed', () => {
    expect(samplingStep({ ...goal, population: 100 }, 100, 5)).toEqual({ step: 'held', upper: 5 })
    expect(samplingStep({ ...goal, population: 0 }, 0, 0)).toEqual({ step: 'held', upper: 0 })
  })

  test('holds at the bound or below it, whenever it holds', () => {
    for (let drawn = 0; drawn <= 400; drawn += 7) {
      for (let wrong = 0; wrong <= Math.min(4, drawn); wrong++) {
        const step = samplingStep({ ...goal, population: 400 }, Math.min(400, drawn), wrong)
        if (step.step === 'held') expect(step.upper).toBeLessThanOrEqual(20)
      }
    }
  })

  test('takes a tenth of the work at the most for a population of a thousand', () => {
    const step = samplingStep({ ...goal, population: 1000 }, 0, 0)
    expect(step.step === 'draw' && step.size * 10 <= 1000).toBe(true)
  })

  test('refuses a goal that is none', () => {
    expect(() => samplingStep({ ...goal, bound: 1 }, 0, 0)).toThrow(RangeError)
    expect(() => samplingStep({ ...goal, confidence: 1 }, 0, 0)).toThrow(RangeError)
    expect(() => samplingStep({ ...goal, population: -1 }, 0, 0)).toThrow(RangeError)
  })

  test('never passes a population that is worse than the bound more often than the risk allows, counted over every course of sampling', () => {
    for (const [population, bound] of [
      [60, 0.05],
      [100, 0.05],
      [200, 0.1],
    ] as const) {
      const one: SamplingGoal = { population, bound, confidence: 0.95 }
      const holds = (drawn: number, found: number): boolean => samplingStep(one, drawn, found).step === 'held'
      const wrong = Math.floor(bound * population) + 1
      expect(chanceToPass(population, wrong, holds)).toBeLessThanOrEqual(0.05)
      expect(chanceToPass(population, 0, holds)).toBeCloseTo(1, 12)
    }
  })

  test('is needed: the bound for a single look, asked again after each claim, passes such a population too often', () => {
    const risk = { numerator: 5n, denominator: 100n }
    const holds = (drawn: number, wrong: number): boolean => upperErrorBound({ population: 200, drawn, wrong }, risk) <= 20
    expect(chanceToPass(200, 21, holds)).toBeGreaterThan(0.1)
  })
})

/** The chance that sampling one claim at a time ever holds, exactly: the distribution of wrong ones among the courses that did not hold yet. */
function chanceToPass(population: number, wrong: number, holds: (drawn: number, found: number) => boolean): number {
  let open: readonly number[] = [1]
  let passed = 0
  for (let drawn = 0; drawn < population; drawn++) {
    const next = oneMore(open, (found) => (wrong - found) / (population - drawn))
    passed += next.reduce((sum, chance, found) => sum + (chance > 0 && holds(drawn + 1, found) ? chance : 0), 0)
    open = next.map((chance, found) => (chance > 0 && holds(drawn + 1, found) ? 0 : chance))
  }
  return passed
}

/** Chances by the number found wrong, after one more draw that is wrong with the chance given. */
function oneMore(chances: readonly number[], hit: (found: number) => number): number[] {
  return Array.from({ length: chances.length + 1 }, (_, found) => {
    const before = found === 0 ? 0 : (chances[found - 1] ?? 0) * hit(found - 1)
    return before + (chances[found] ?? 0) * (1 - hit(found))
  })
}

describe('standingBound', () => {
  test('covers the truth at every moment of a sampling at once, in at least 95 of 100 courses', () => {
    const population = 300
    const truth = 24
    let missed = 0
    const courses = 400
    for (let course = 0; course < courses; course++) {
      const order = drawSample(course.toString(16).padStart(32, '0'), population, population)
      let wrong = 0
      const misses = order.some((rank, place) => {
        wrong += rank < truth ? 1 : 0
        return place % 5 === 0 && standingBound({ ...goal, population }, place + 1, wrong) < truth
      })
      if (misses) missed += 1
    }
    expect(missed / courses).toBeLessThan(0.05)
  })

  test('is wider than a bound for one look, and exact at the end', () => {
    expect(standingBound(goal, 59, 0)).toBeGreaterThan(500)
    expect(standingBound({ ...goal, population: 200 }, 200, 9)).toBe(9)
  })
})
