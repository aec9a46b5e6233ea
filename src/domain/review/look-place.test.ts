import { describe, expect, test } from 'vitest'
import type { LedgerEntry, MediaTime } from '../timeline.ts'
import { lookPlaces } from './look-place.ts'

const time = (pts: number): MediaTime => ({ pts, timeBase: [1, 25] })
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
const seen = (at: number | null, where: ReturnType<typeof box>, confidence = 0.9) => ({
  where: { on: 'region', at: at === null ? null : time(at), box: where } as const,
  confidence,
})
const entry = (first: number, last: number, still: number): LedgerEntry => ({
  firstFrame: first,
  lastFrame: last,
  from: time(first),
  to: time(last),
  still: { frame: still, at: time(still) },
  maxDistance: 0.1,
  shot: 0,
})

describe('lookPlaces', () => {
  test('joins what was seen in one frame, and begins with the frame in which most was seen', () => {
    const support = [seen(10, box(0.1, 0.1, 0.2, 0.2)), seen(50, box(0.5, 0.5, 0.1, 0.1)), seen(10, box(0.4, 0.2, 0.2, 0.3))]
    const places = lookPlaces({ on: 'span', from: time(0), to: time(99) }, support, [])
    expect(places.map(({ at }) => at?.pts)).toEqual([10, 50])
    expect(places[0]?.region?.x).toBeCloseTo(0.1)
    expect(places[0]?.region?.width).toBeCloseTo(0.5)
    expect(places[0]?.region?.height).toBeCloseTo(0.4)
  })

  test('takes the stills of the time that the claim names where nothing was seen in a region', () => {
    const ledger = [entry(0, 49, 20), entry(50, 99, 70), entry(100, 149, 120)]
    const places = lookPlaces({ on: 'span', from: time(60), to: time(120) }, [{ where: { on: 'media' }, confidence: 1 }], ledger)
    expect(places).toEqual([
      { at: time(70), region: null },
      { at: time(120), region: null },
    ])
  })

  test('shows the whole photo where nothing says more', () => {
    expect(lookPlaces({ on: 'media' }, [], [])).toEqual([{ at: null, region: null }])
  })
})
