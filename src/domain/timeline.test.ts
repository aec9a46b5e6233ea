import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ledger, type LedgerEntry, ledgerFaults, type MediaTime, seconds } from './timeline.ts'

const at = (frame: number): MediaTime => ({ pts: frame, timeBase: [1, 25] })

/** A ledger without fault, cut into stretches of the given lengths; `stills` says how far into each its still lies. */
function ledgerOf(stretches: readonly { readonly length: number; readonly still: number; readonly newShot: boolean }[]): Ledger {
  const entries: LedgerEntry[] = []
  let shot = -1
  let first = 0
  for (const { length, still, newShot } of stretches) {
    if (newShot || shot === -1) shot += 1
    const frame = first + (still % length)
    entries.push({
      firstFrame: first,
      lastFrame: first + length - 1,
      from: at(first),
      to: at(first + length),
      still: { frame, at: at(frame) },
      maxDistance: 0.1,
      shot,
    })
    first += length
  }
  const shots = [...new Set(entries.map((entry) => entry.shot))].map((index) => {
    const own = entries.filter((entry) => entry.shot === index)
    const [firstFrame, lastFrame] = [own[0]?.firstFrame ?? 0, own.at(-1)?.lastFrame ?? 0]
    return {
      index,
      firstFrame,
      lastFrame,
      from: at(firstFrame),
      to: at(lastFrame + 1),
      transition: index === 0 ? ('start' as const) : ('cut' as const),
    }
  })
  return { frameCount: first, bound: 0.1, entries, shots }
}

const stretch = fc.record({ length: fc.integer({ min: 1, max: 50 }), still: fc.nat(), newShot: fc.boolean() })
const ledger = fc.array(stretch, { minLength: 1, maxLength: 20 }).map(ledgerOf)

/** Breaks a ledger at one of its entries, in one of the ways in which an entry can be wrong. */
const breakings: Readonly<Record<string, (entry: LedgerEntry) => LedgerEntry[]>> = {
  'left out': () => [],
  'told twice': (entry) => [entry, entry],
  'begun a frame late': (entry) => [{ ...entry, firstFrame: entry.firstFrame + 1 }],
  'begun a frame early': (entry) => [{ ...entry, firstFrame: entry.firstFrame - 1 }],
  'ended a frame late': (entry) => [{ ...entry, lastFrame: entry.lastFrame + 1 }],
  'ended a frame early': (entry) => [{ ...entry, lastFrame: entry.lastFrame - 1 }],
  'turned around': (entry) => [{ ...entry, firstFrame: entry.lastFrame + 2, lastFrame: entry.firstFrame }],
  'given a still before it': (entry) => [{ ...entry, still: { ...entry.still, frame: entry.firstFrame - 1 } }],
  'given a still after it': (entry) => [{ ...entry, still: { ...entry.still, frame: entry.lastFrame + 1 } }],
  'past the bound': (entry) => [{ ...entry, maxDistance: 0.11 }],
}

describe('the accounting of a film', () => {
  test('has no fault where every frame lies in one entry and one shot', () => {
    const property = fc.property(ledger, (whole) => {
      expect(ledgerFaults(whole)).toEqual([])
    })
    fc.assert(property)
    expect(ledgerFaults({ frameCount: 0, bound: 0, entries: [], shots: [] })).toEqual([])
  })

  test.each(Object.keys(breakings))('has a fault where an entry is %s', (way) => {
    const property = fc.property(ledger, fc.nat(), (whole, pick) => {
      const broken = whole.entries.flatMap((entry, index) =>
        index === pick % whole.entries.length ? (breakings[way]?.(entry) ?? []) : [entry],
      )
      expect(ledgerFaults({ ...whole, entries: broken })).not.toEqual([])
    })
    fc.assert(property)
  })

  test('has a fault where shots leave frames out, or frames are told that are not there', () => {
    const property = fc.property(ledger, (whole) => {
      expect(ledgerFaults({ ...whole, shots: whole.shots.slice(1) })).not.toEqual([])
      expect(ledgerFaults({ ...whole, frameCount: whole.frameCount + 1 })).not.toEqual([])
      expect(ledgerFaults({ ...whole, frameCount: whole.frameCount - 1 })).not.toEqual([])
    })
    fc.assert(property)
  })

  test('names what is wrong and where', () => {
    const whole = ledgerOf([
      { length: 10, still: 0, newShot: true },
      { length: 10, still: 0, newShot: false },
    ])
    expect(ledgerFaults({ ...whole, entries: whole.entries.slice(0, 1) })).toEqual(['entry list ends at frame 9 of 20'])
    expect(ledgerFaults({ ...whole, entries: whole.entries.slice(1) })).toEqual(['entry 0 begins at frame 10, expected 0'])
  })
})

test('a time is its ticks in seconds', () => {
  expect(seconds({ pts: 1001, timeBase: [1, 30_000] })).toBeCloseTo(1001 / 30_000, 12)
  expect(seconds({ pts: -25, timeBase: [1, 25] })).toBe(-1)
})
