import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ledger, ledgerFaults } from '../../domain/timeline.ts'
import type { Picture } from '../pixels/picture.ts'
import { createLedgerBuilder, ledgerDefaults } from './ledger-builder.ts'
import { pictureDistance } from './picture-distance.ts'

const timeBase = [1, 25] as const

function ledgerOf(pictures: readonly Picture[], options: { bound?: number; candidates?: number; times?: readonly number[] } = {}): Ledger {
  const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults, ...options })
  for (const [frame, picture] of pictures.entries()) builder.push({ frame, pts: options.times?.[frame] ?? frame, picture })
  return builder.finish(null)
}

const width = 24
const height = 16

function plain(value: number): Picture {
  return { width, height, data: new Uint8Array(width * height * 3).fill(value) }
}

/** A picture of stripes whose place and width tell pictures of different seeds apart. */
function scene(seed: number, shift = 0): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++) {
    const x = (i % width) + shift
    const y = Math.floor(i / width)
    for (let k = 0; k < 3; k++) data[i * 3 + k] = 128 + 100 * Math.sin(seed * 1.7 + (x * (1 + (seed % 3))) / 4 + (y * (k + seed)) / 5)
  }
  return { width, height, data }
}

function mixture(a: Picture, b: Picture, share: number): Picture {
  return { width, height, data: a.data.map((value, i) => Math.round(value * (1 - share) + (b.data[i] ?? 0) * share)) }
}

const repeat = (count: number, picture: (index: number) => Picture) => Array.from({ length: count }, (_, index) => picture(index))

/** Films made to be awkward: runs of the same, small and large steps, noise. */
const anyFilm = fc
  .array(
    fc.record({ length: fc.integer({ min: 1, max: 30 }), level: fc.nat(255), drift: fc.integer({ min: -9, max: 9 }), noise: fc.nat(90) }),
    { maxLength: 12 },
  )
  .map((runs) => runs.flatMap(({ length, level, drift, noise }) => repeat(length, (i) => noisy(level + drift * i, noise, i))))

function noisy(level: number, noise: number, seed: number): Picture {
  const picture = plain(0)
  for (let i = 0; i < picture.data.length; i++)
    picture.data[i] = Math.max(0, Math.min(255, level + (((i * 31 + seed * 17) % 7) - 3) * (noise / 6)))
  return picture
}

describe('createLedgerBuilder', () => {
  test('accounts for every frame once, whatever the film', () => {
    fc.assert(
      fc.property(anyFilm, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 20 }), (film, bound, candidates) => {
        const ledger = ledgerOf(film, { bound, candidates })
        expect(ledger.frameCount).toBe(film.length)
        expect(ledgerFaults(ledger)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('states the exact greatest distance to the still, and never passes the bound', () => {
    fc.assert(
      fc.property(anyFilm, fc.double({ min: 0, max: 0.5, noNaN: true }), (film, bound) => {
        for (const entry of ledgerOf(film, { bound }).entries) {
          const still = film[entry.still.frame]
          const distances = film
            .slice(entry.firstFrame, entry.lastFrame + 1)
            .map((frame) => (still === undefined ? 1 : pictureDistance(still, frame)))
          expect(entry.maxDistance).toBe(Math.max(...distances))
          expect(entry.maxDistance).toBeLessThanOrEqual(bound)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('no entry crosses from one shot into another, and times meet without gap', () => {
    fc.assert(
      fc.property(anyFilm, (film) => {
        const { entries, shots } = ledgerOf(film)
        for (const entry of entries) {
          const shot = shots[entry.shot]
          expect(entry.firstFrame).toBeGreaterThanOrEqual(shot?.firstFrame ?? Number.POSITIVE_INFINITY)
          expect(entry.lastFrame).toBeLessThanOrEqual(shot?.lastFrame ?? -1)
        }
        for (const [index, entry] of entries.entries()) expect(entries[index + 1]?.from ?? entry.to).toEqual(entry.to)
      }),
      { numRuns: 30 },
    )
  })

  test('a film without frames has an empty ledger', () => {
    expect(ledgerOf([])).toEqual({ frameCount: 0, bound: ledgerDefaults.bound, entries: [], shots: [] })
  })

  test('a film of one frame has one entry that lasts to the stated end', () => {
    const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
    builder.push({ frame: 0, pts: 10, picture: plain(9) })
    expect(builder.finish(14).entries).toEqual([
      {
        firstFrame: 0,
        lastFrame: 0,
        from: { pts: 10, timeBase },
        to: { pts: 14, timeBase },
        still: { frame: 0, at: { pts: 10, timeBase } },
        maxDistance: 0,
        shot: 0,
      },
    ])
  })

  test('keeps the times of the container when the frame rate varies', () => {
    const { entries } = ledgerOf([plain(0), plain(0), plain(255), plain(255)], { times: [100, 140, 1000, 1001] })
    expect(entries.map(({ from, to }) => [from.pts, to.pts])).toEqual([
      [100, 1000],
      [1000, 1002],
    ])
  })

  test('takes the sharpest of the first frames as still', () => {
    const soft = mixture(scene(2), plain(128), 0.15)
    const { entries } = ledgerOf([soft, soft, scene(2), soft, soft])
    expect(entries.map((entry) => entry.still.frame)).toEqual([2])
  })

  test('opens a new entry for a small thing that appears in a corner', () => {
    const withThing = plain(40)
    for (let y = 0; y < 4; y++) withThing.data.fill(220, y * width * 3, (y * width + 4) * 3)
    const { entries } = ledgerOf([...repeat(20, () => plain(40)), ...repeat(20, () => withThing)])
    expect(entries.map((entry) => entry.firstFrame)).toEqual([0, 20])
  })

  test('copies the pixels, so that a decoder may reuse its buffer', () => {
    const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
    const shared = plain(0)
    for (let frame = 0; frame < 40; frame++) {
      shared.data.fill(frame < 20 ? 0 : 255)
      builder.push({ frame, pts: frame, picture: shared })
    }
    expect(builder.finish(null).entries.map((entry) => entry.firstFrame)).toEqual([0, 20])
  })
})

describe('shots in a ledger', () => {
  const boundaries = (film: readonly Picture[]) => ledgerOf(film).shots.map(({ firstFrame, transition }) => [firstFrame, transition])

  test('a cut begins a shot at the first frame of the new picture', () => {
    expect(boundaries([...repeat(30, (i) => scene(1, i / 20)), ...repeat(30, (i) => scene(2, i / 20))])).toEqual([
      [0, 'start'],
      [30, 'cut'],
    ])
  })

  test('a flash of light is no cut', () => {
    expect(boundaries([...repeat(30, () => scene(1)), plain(255), plain(255), ...repeat(30, () => scene(1))])).toEqual([[0, 'start']])
  })

  test('something that moves quickly through the picture is no cut', () => {
    const passing = (at: number) => {
      const picture = scene(1)
      for (let y = 0; y < height; y++) picture.data.fill(250, (y * width + at) * 3, (y * width + at + 5) * 3)
      return picture
    }
    expect(boundaries([...repeat(30, () => scene(1)), passing(0), passing(8), passing(16), ...repeat(30, () => scene(1))])).toEqual([
      [0, 'start'],
    ])
  })

  test('a cut between black bars is a cut', () => {
    const barred = (seed: number) => {
      const picture = scene(seed)
      for (let y = 0; y < height; y++) {
        picture.data.fill(0, y * width * 3, (y * width + 9) * 3)
        picture.data.fill(0, (y * width + 15) * 3, (y + 1) * width * 3)
      }
      return picture
    }
    expect(boundaries([...repeat(30, () => barred(1)), ...repeat(30, () => barred(2))])).toEqual([
      [0, 'start'],
      [30, 'cut'],
    ])
  })

  test('a dissolve begins the new shot at its middle', () => {
    const film = [
      ...repeat(30, () => scene(1)),
      ...repeat(20, (i) => mixture(scene(1), scene(2), (i + 1) / 21)),
      ...repeat(30, () => scene(2)),
    ]
    const found = boundaries(film)
    expect(found.map(([, transition]) => transition)).toEqual(['start', 'dissolve'])
    expect(Math.abs(Number(found[1]?.[0]) - 40)).toBeLessThanOrEqual(2)
  })

  test('a fade through black gives the black a shot of its own', () => {
    const out = repeat(16, (i) => mixture(scene(1), plain(0), (i + 1) / 17))
    const film = [...repeat(30, () => scene(1)), ...out, ...repeat(12, () => plain(0)), ...out.toReversed(), ...repeat(30, () => scene(1))]
    expect(boundaries(film).map(([, transition]) => transition)).toEqual(['start', 'fade', 'fade'])
  })

  test('a picture that only grows darker stays one shot', () => {
    const dim = (share: number) => mixture(scene(1), plain(20), share)
    expect(boundaries([...repeat(30, () => scene(1)), ...repeat(20, (i) => dim(i / 45)), ...repeat(30, () => dim(20 / 45))])).toEqual([
      [0, 'start'],
    ])
  })
})
