import { describe, expect, test } from 'vitest'
import { fitBounds, type Sample, talliesOf } from './fit-bounds.ts'
import { heldOut } from './hold-out.ts'
import { intervalOf } from './interval.ts'
import { chanceCurve } from './logistic.ts'

const sample = (confidence: number, right: boolean, photo = `${confidence}`): Sample => ({ photo, confidence, right })
const many = (count: number, confidence: number, right: boolean) =>
  Array.from({ length: count }, (_, index) => sample(confidence, right, `${confidence} ${right} ${index}`))
const samples = [...many(40, 0.8, true), ...many(1, 0.5, false), ...many(19, 0.45, true), ...many(9, 0.3, false)]

describe('fitting bounds', () => {
  test('puts each word where enough of the claims may be expected to be right', () => {
    const bounds = fitBounds(samples, { caution: 0, possible: 0.25 })
    expect(bounds.stated).toBeGreaterThan(0.45)
    expect(bounds.stated).toBeLessThanOrEqual(0.8)
    expect(bounds.likely).toBeGreaterThan(0.3)
    expect(bounds.likely).toBeLessThanOrEqual(bounds.stated)
  })

  test('states nothing on few samples, though all of them are right', () => {
    const few = many(5, 0.9, true)
    expect(fitBounds(few, { caution: 0, possible: 0.25 }).stated).toBe(1)
  })

  test('gives surer claims a greater chance, and none certainty', () => {
    const chance = chanceCurve(samples)
    expect(chance(0.8)).toBeGreaterThan(chance(0.5))
    expect(chance(0.3)).toBeLessThan(0.5)
    expect(chance(1)).toBeLessThan(1)
  })

  test('tallies claims by the word that they earn', () => {
    const tallies = talliesOf(samples, { stated: 0.6, likely: 0.4, possible: 0.25 })
    expect(tallies).toEqual({ stated: { right: 40, of: 40 }, likely: { right: 19, of: 20 }, possible: { right: 0, of: 9 } })
  })

  test('holds each sample out once a dealing, with all others of its photo', () => {
    const seen: string[][] = []
    const tallies = heldOut(samples, (part) => {
      seen.push(part.map(({ photo }) => photo))
      return { stated: 0, likely: 0, possible: 0 }
    })
    expect(tallies.stated.of).toBeCloseTo(samples.length)
    expect(seen.every((part) => part.length < samples.length)).toBe(true)
  })

  test('gives the 95 % interval of a share', () => {
    const [low, high] = intervalOf({ right: 27, of: 27 })
    expect(low).toBeCloseTo(0.875, 2)
    expect(high).toBe(1)
    expect(intervalOf({ right: 0, of: 0 })).toEqual([0, 1])
  })
})
