import { describe, expect, test } from 'vitest'
import { createEstimate } from './estimate.ts'

const photo = (bytes: number) => ({ kind: 'image', look: 'whole', bytes }) as const
const film = (bytes: number, look: 'keyframes' | 'whole' = 'whole') => ({ kind: 'video', look, bytes }) as const

describe('the estimate of the time left', () => {
  test('says nothing before each kind that is left was measured, and nothing is left in the end', () => {
    const left = [
      { kind: 'image', look: 'whole', media: 3, bytes: 300 },
      { kind: 'video', look: 'whole', media: 4, bytes: 4000 },
    ] as const
    const estimate = createEstimate(left, 1)
    expect(estimate.secondsLeft()).toBeNull()
    for (let done = 0; done < 3; done += 1) estimate.note(photo(100), 2)
    expect(estimate.secondsLeft()).toBeNull()
    for (let done = 0; done < 3; done += 1) estimate.note(film(1000), 10)
    expect(estimate.secondsLeft()).toBeCloseTo(10)
    estimate.note(film(1000), 10)
    expect(estimate.secondsLeft()).toBe(0)
  })

  test('of two films takes the first as a measure of the second', () => {
    const estimate = createEstimate([{ kind: 'video', look: 'whole', media: 2, bytes: 3000 }], 1)
    expect(estimate.secondsLeft()).toBeNull()
    estimate.note(film(1000), 10)
    expect(estimate.secondsLeft()).toBeCloseTo(20)
  })

  test('goes by bytes and by media, as the measurements say, and shares the work among the places', () => {
    const estimate = createEstimate([{ kind: 'video', look: 'whole', media: 5, bytes: 1600 }], 2)
    for (const bytes of [100, 200, 300]) estimate.note(film(bytes), 1 + bytes / 100)
    // Two films of 1000 bytes together: twice a second each for itself, and ten for the bytes.
    expect(estimate.secondsLeft()).toBeCloseTo(12 / 2)
  })

  test('knows that a film is left to be read whole after its first look', () => {
    const estimate = createEstimate([{ kind: 'video', look: 'keyframes', media: 1, bytes: 500 }], 1)
    estimate.note(film(500, 'keyframes'), 1)
    expect(estimate.secondsLeft()).toBeNull()
  })
})
