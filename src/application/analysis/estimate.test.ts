import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../test/read-exhibit.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Claimed, WorkLeft } from '../ports/case-work.ts'
import { createEstimate } from './estimate.ts'

const some = sha256('some')
const photo = (bytes: number) => ({ mediaId: some, kind: 'image', look: 'whole', bytes }) as const
const film = (bytes: number, look: 'keyframes' | 'whole' = 'whole', mediaId: MediaId = some) =>
  ({ mediaId, kind: 'video', look, bytes }) as const

/** An estimate by a clock that goes on as the work does, one medium after another. */
function estimating(left: readonly WorkLeft[], places = 1) {
  const clock = { millis: 0 }
  const estimate = createEstimate(left, { places, now: () => clock.millis })
  const pass = (seconds: number) => {
    clock.millis += seconds * 1000
  }
  const work = (medium: Pick<Claimed, 'mediaId' | 'kind' | 'look' | 'bytes'>, seconds: number, playing: number | null = null) => {
    estimate.begin(medium)
    pass(seconds)
    estimate.note(medium, playing)
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
    estimate.note(last, null)
    expect([estimate.underWay, estimate.secondsLeft()]).toEqual([0, 0])
  })

  test('says nothing of a film that is far larger than all that were measured', () => {
    const { estimate, work } = estimating([{ kind: 'video', look: 'whole', media: 4, bytes: 103_000 }])
    for (let done = 0; done < 3; done += 1) work(film(1000), 10)
    expect(estimate.secondsLeft()).toBeNull()
  })

  test('goes by the time that films play where their first looks told it, however many bytes they have', () => {
    const { estimate, pass, work } = estimating([{ kind: 'video', look: 'keyframes', media: 4, bytes: 64_000 }])
    // Two of few bytes that play long, and two of many that do not.
    const films = [
      { bytes: 1000, playing: 600 },
      { bytes: 30_000, playing: 60 },
      { bytes: 2000, playing: 1200 },
      { bytes: 31_000, playing: 120 },
    ].map((film) => ({ ...film, mediaId: sha256(`film of ${film.bytes}`) }))
    for (const { bytes, playing, mediaId } of films) work(film(bytes, 'keyframes', mediaId), 1, playing)
    expect(estimate.secondsLeft()).toBeNull()
    const [first, second, third, fourth] = films.map(({ bytes, mediaId }) => film(bytes, 'whole', mediaId))
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error('four films')
    work(first, 60, 600)
    expect(estimate.secondsLeft()).toBeNull()
    work(second, 6, 60)
    expect(estimate.secondsLeft()).toBeCloseTo(132)
    estimate.begin(third)
    pass(50)
    expect(estimate.secondsLeft()).toBeCloseTo(82)
    pass(70)
    estimate.note(third, 1200)
    expect(estimate.secondsLeft()).toBeCloseTo(12)
    estimate.begin(fourth)
    estimate.pass(fourth)
    expect(estimate.secondsLeft()).toBe(0)
  })

  test('says nothing of a film that plays far longer than all that were measured', () => {
    const { estimate, work } = estimating([{ kind: 'video', look: 'keyframes', media: 2, bytes: 2000 }])
    const [short, long] = [sha256('short'), sha256('long')]
    work(film(1000, 'keyframes', short), 1, 60)
    work(film(1000, 'keyframes', long), 1, 7200)
    work(film(1000, 'whole', short), 6, 60)
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
