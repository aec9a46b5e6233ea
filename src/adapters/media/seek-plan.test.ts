import { describe, expect, test } from 'vitest'
import type { FramePlace } from '../../application/ports/media-decoder.ts'
import { plainPass } from './plain-pass.ts'
import { seekPlan, takePlace, timesOfRun } from './seek-plan.ts'

const request = { width: 1, height: 1, ...plainPass, scaling: 'fine' } as const
const places = (...times: number[]) => times.map((pts) => ({ frame: pts, pts }))
const entrances = (...times: number[]) => ({ timeBase: [1, 25] as const, times })

describe('seekPlan', () => {
  test('begins each run at the last entrance before its frames', () => {
    const plan = seekPlan({ ...request, only: places(12, 200, 205, 999), entrances: entrances(0, 100, 198, 990) })
    expect(plan).toEqual([
      { entrance: 0, next: 100, wanted: places(12) },
      { entrance: 198, next: 990, wanted: places(200, 205) },
      { entrance: 990, next: Number.POSITIVE_INFINITY, wanted: places(999) },
    ])
  })

  test('decodes once from the start where the runs together are most of the film', () => {
    expect(seekPlan({ ...request, only: places(90, 180, 270), entrances: entrances(0, 100, 200) })).toBeNull()
  })

  test('tells when an entrance is decoded, and that its picture must come, where the container finds places by that', () => {
    const only = places(100, 150, 205)
    const told = { ...entrances(0, 100, 198), decodedAt: [-8, 92, 190] }
    const [one, two] = seekPlan({ ...request, only, entrances: told }) ?? []
    expect([one?.decodedAt, two?.decodedAt]).toEqual([92, 190])
    expect([one, two].map((run) => run && timesOfRun(run))).toEqual([
      [100, 150],
      [198, 205],
    ])
  })

  test('goes to few places of such a film, where opening it so often costs less than decoding it', () => {
    const times = Array.from({ length: 20 }, (_, index) => index * 75)
    const told = { ...entrances(...times), decodedAt: times }
    const plan = (count: number, codec: string) => seekPlan({ ...request, codec, only: places(...times.slice(-count)), entrances: told })
    expect(plan(20, 'h264')).toHaveLength(20)
    expect(plan(20, 'mpeg2video')).toBeNull()
    expect(plan(5, 'mpeg2video')).toHaveLength(5)
  })

  test('stops after the only run of a film with one entrance', () => {
    expect(seekPlan({ ...request, only: places(3, 70), entrances: entrances(0) })).toEqual([
      { entrance: 0, next: Number.POSITIVE_INFINITY, wanted: places(3, 70) },
    ])
  })

  test('goes to no frame that shares its time with others', () => {
    const shared = places(200, 205).map((place) => ({ ...place, isShared: true as const }))
    const plan = seekPlan({ ...request, only: [...places(12), ...shared, ...places(999)], entrances: entrances(0, 100, 990) })
    expect(plan?.map(({ wanted }) => wanted)).toEqual([places(12), places(999)])
    expect(seekPlan({ ...request, only: shared, entrances: entrances(0) })).toBeNull()
  })

  test('knows nothing where no entrance is known, and seeks no keyframes', () => {
    expect(seekPlan({ ...request, only: places(3), entrances: null })).toBeNull()
    expect(seekPlan({ ...request, only: places(3), entrances: entrances() })).toBeNull()
    expect(seekPlan({ ...request, look: 'keyframes', only: places(3), entrances: entrances(0) })).toBeNull()
  })
})

describe('takePlace', () => {
  const take = (left: FramePlace[], places: readonly FramePlace[]) => places.map((place) => takePlace(left, place))

  test('takes each place once, though two frames have one time', () => {
    const told = [10, 9, 10, 10].map((pts) => ({ frame: -1, pts }))
    expect(take(places(10, 10), told)).toEqual([10, undefined, 10, undefined])
  })

  test('takes a frame that shares its time by its number and its time', () => {
    const left = [4, 6].map((frame) => ({ frame, pts: 10, isShared: true as const }))
    const told = [3, 4, 5].map((frame) => ({ frame, pts: 10 }))
    expect(take(left, [...told, { frame: 6, pts: 20 }])).toEqual([undefined, 4, undefined, undefined])
    expect(left).toHaveLength(1)
  })
})
