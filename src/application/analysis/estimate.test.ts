import { describe, expect, test } from 'vitest'
import type { Claimed, WorkLeft } from '../ports/case-work.ts'
import { createEstimate } from './estimate.ts'

const photo = (bytes: number) => ({ kind: 'image', look: 'whole', bytes }) as const
const film = (bytes: number, look: 'keyframes' | 'whole' = 'whole') => ({ kind: 'video', look, bytes }) as const

/** An estimate by a clock that goes on as the work does, one medium after another. */
function estimating(left: readonly WorkLeft[], places = 1) {
  const clock = { millis: 0 }
  const estimate = createEstimate(left, { places, now: () => clock.millis })
  const pass = (seconds: number) => {
    clock.millis += seconds * 1000
  }
  const work = (medium: Pick<Claimed, 'kind' | 'look' | 'bytes'>, seconds: number) => {
    estimate.begin(medium)
    pass(seconds)
    estimate.note(medium)
  }
  return { estimate, pass, work }
}

describe('the estimate of the time left', () => {
  test('says nothing before each kind that is left was measured, and nothing is left in the end', () => {
    const { estimate, work } = estimating([
      { kind: 'image', look: 'whole', media: 3, bytes: 300 },
      { kind: 'video', look: 'whole', media: 4, bytes: 4000 },
    ])
    expect(estimate.secondsLeft()).toBeNull()
    for (let done = 0; done < 3; done += 1) work(photo(100), 2)
    expect(estimate.secondsLeft()).toBeNull()
    for (let done = 0; done < 3; done += 1) work(film(1000), 10)
    expect(estimate.secondsLeft()).toBeCloseTo(10)
    work(film(1000), 10)
    expect(estimate.secondsLeft()).toBe(0)
  })

  test('of two films takes the first as a measure of the second', () => {
    const { estimate, work } = estimating([{ kind: 'video', look: 'whole', media: 2, bytes: 3000 }])
    expect(estimate.secondsLeft()).toBeNull()
    work(film(1000), 10)
    expect(estimate.secondsLeft()).toBeCloseTo(20)
  })

  test('goes by bytes and by media, as the measurements say, and shares the work among the places', () => {
    const { estimate, work } = estimating([{ kind: 'video', look: 'whole', media: 5, bytes: 1600 }], 2)
    for (const bytes of [100, 200, 300]) work(film(bytes), 1 + bytes / 100)
    // Two films of 1000 bytes together: twice a second each for itself, and ten for the bytes.
    expect(estimate.secondsLeft()).toBeCloseTo(12 / 2)
  })

  test('knows that a film is left to be read whole after its first look', () => {
    const { estimate, work } = estimating([{ kind: 'video', look: 'keyframes', media: 1, bytes: 500 }])
    work(film(500, 'keyframes'), 1)
    expect(estimate.secondsLeft()).toBeNull()
  })

  test('goes down while a medium is worked on, which takes its whole time in one place, and never promises the end of what is overdue', () => {
    const { estimate, pass, work } = estimating([{ kind: 'video', look: 'whole', media: 2, bytes: 2000 }], 2)
    work(film(1000), 100)
    const last = film(1000)
    estimate.begin(last)
    expect([estimate.underWay, estimate.secondsLeft()]).toEqual([1, 100])
    pass(60)
    expect(estimate.secondsLeft()).toBeCloseTo(40)
    pass(140)
    expect(estimate.secondsLeft()).toBeCloseTo(50)
    estimate.note(last)
    expect([estimate.underWay, estimate.secondsLeft()]).toEqual([0, 0])
  })

  test('says nothing of a film that is far larger than all that were measured', () => {
    const { estimate, work } = estimating([{ kind: 'video', look: 'whole', media: 4, bytes: 103_000 }])
    for (let done = 0; done < 3; done += 1) work(film(1000), 10)
    expect(estimate.secondsLeft()).toBeNull()
  })

  test('counts what waits for another run no longer', () => {
    const { estimate, work } = estimating([{ kind: 'image', look: 'whole', media: 6, bytes: 600 }])
    for (let done = 0; done < 3; done += 1) work(photo(100), 2)
    const gone = photo(100)
    estimate.begin(gone)
    estimate.pass(gone)
    expect([estimate.underWay, estimate.secondsLeft()]).toEqual([0, 4])
  })
})
