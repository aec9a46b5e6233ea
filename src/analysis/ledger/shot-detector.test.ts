import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Picture } from '../pixels/picture.ts'
import { createShotDetector, type ShotBoundary } from './shot-detector.ts'

const width = 96
const height = 64

/** A picture of blotches whose places and colours tell pictures of different seeds apart; `shift` moves the camera by pixels. */
function scene(seed: number, shift = 0): Picture {
  const blotch = (column: number, row: number, channel: number) => {
    const mixed = Math.imul((column + 99) * 7919 + row * 104_729 + channel * 1_299_709 + seed * 15_485_863, 0x9e3779b1)
    return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 24) % 256
  }
  return drawn((x, y, channel) => {
    const [column, row] = [(x + shift) / 16, y / 16]
    const [left, top] = [Math.floor(column), Math.floor(row)]
    const along = (line: number) => blotch(left, line, channel) * (left + 1 - column) + blotch(left + 1, line, channel) * (column - left)
    return along(top) * (top + 1 - row) + along(top + 1) * (row - top)
  })
}

function drawn(value: (x: number, y: number, channel: number) => number): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let i = 0; i < data.length; i++) {
    const pixel = Math.floor(i / 3)
    data[i] = Math.max(0, Math.min(255, value(pixel % width, Math.floor(pixel / width), i % 3)))
  }
  return { width, height, data }
}

const first = scene(1)
const second = scene(2)
const black = drawn(() => 0)
const white = drawn(() => 255)
const at = (picture: Picture, x: number, y: number, channel: number) => picture.data[(y * width + x) * 3 + channel] ?? 0

/** Takes each pixel from the second picture where `isSecond` says so. */
function joined(a: Picture, b: Picture, isSecond: (x: number, y: number) => boolean): Picture {
  return drawn((x, y, k) => at(isSecond(x, y) ? b : a, x, y, k))
}

function mixed(a: Picture, b: Picture, share: number): Picture {
  return drawn((x, y, k) => at(a, x, y, k) * (1 - share) + at(b, x, y, k) * share)
}

function pushed(a: Picture, b: Picture, by: number): Picture {
  return drawn((x, y, k) => (x + by < width ? at(a, x + by, y, k) : at(b, x + by - width, y, k)))
}

const repeat = (count: number, picture: (index: number) => Picture) => Array.from({ length: count }, (_, index) => picture(index))
const during = (count: number, picture: (share: number) => Picture) => repeat(count, (i) => picture((i + 1) / (count + 1)))

/** Boundaries of a film at a frame rate, or with times in thousandths of a second of its own. */
function boundaries(film: readonly Picture[], rate = 25, times?: readonly number[]): ShotBoundary[] {
  const detector = createShotDetector([1, 1000])
  const found: ShotBoundary[] = []
  for (const [frame, picture] of film.entries()) {
    detector.push(picture, times?.[frame] ?? Math.round((frame * 1000) / rate))
    found.push(...detector.take())
  }
  detector.finish()
  return [...found, ...detector.take()]
}

/** A film that changes from one scene to another over some frames after the 40th. */
const changing = (frames: number, between: (a: Picture, b: Picture, share: number) => Picture) => [
  ...repeat(40, () => first),
  ...during(frames, (share) => between(first, second, share)),
  ...repeat(40, () => second),
]

describe('cuts', () => {
  test.each([10, 15, 25, 30, 60])('are found at %i frames a second', (rate) => {
    expect(boundaries([...repeat(40, () => first), ...repeat(40, () => second)], rate)).toEqual([{ frame: 40, transition: 'cut' }])
  })

  test('are found where the frame rate changes with them', () => {
    const times = [...Array.from({ length: 40 }, (_, i) => i * 40), ...Array.from({ length: 40 }, (_, i) => 1600 + i * 100)]
    expect(boundaries([...repeat(40, () => first), ...repeat(40, () => second)], 25, times)).toEqual([{ frame: 40, transition: 'cut' }])
  })

  test('are found where each frame is shown twice', () => {
    const film = [...repeat(40, (i) => scene(1, Math.floor(i / 2))), ...repeat(40, (i) => scene(2, Math.floor(i / 2)))]
    expect(boundaries(film, 50)).toEqual([{ frame: 40, transition: 'cut' }])
  })

  test('are not found where a light flashes, whatever the frame rate', () => {
    for (const [rate, frames] of [
      [15, 2],
      [30, 4],
      [60, 9],
    ] as const)
      expect(boundaries([...repeat(40, () => first), ...repeat(frames, () => white), ...repeat(40, () => first)], rate)).toEqual([])
  })

  test('are not found where the same picture takes another light at once', () => {
    expect(boundaries([...repeat(40, () => first), ...repeat(40, () => mixed(first, white, 0.3))])).toEqual([])
  })
})

describe('gradual changes', () => {
  const wipes: Record<string, (a: Picture, b: Picture, share: number) => Picture> = {
    'to the left': (a, b, share) => joined(a, b, (x) => x >= width * (1 - share)),
    'to the right': (a, b, share) => joined(a, b, (x) => x < width * share),
    up: (a, b, share) => joined(a, b, (_, y) => y >= height * (1 - share)),
    down: (a, b, share) => joined(a, b, (_, y) => y < height * share),
    'from a corner': (a, b, share) => joined(a, b, (x, y) => x / width + y / height < 2 * share),
    'as an iris that opens': (a, b, share) => joined(a, b, (x, y) => Math.hypot(x - width / 2, y - height / 2) < share * 58),
    'as a push': (a, b, share) => pushed(a, b, Math.round(share * width)),
  }
  test.each(Object.entries(wipes))('a wipe %s is a wipe that begins its shot at its middle', (_, wipe) => {
    const found = boundaries(changing(20, wipe))
    expect(found.map(({ transition }) => transition)).toEqual(['wipe'])
    expect(Math.abs((found[0]?.frame ?? 0) - 50)).toBeLessThanOrEqual(4)
  })

  test.each([
    [15, 6],
    [25, 20],
    [30, 45],
    [60, 20],
    [60, 100],
  ])('a dissolve at %i frames a second over %i frames is found', (rate, frames) => {
    const found = boundaries(changing(frames, mixed), rate)
    expect(found.map(({ transition }) => transition)).toEqual(['dissolve'])
    expect(Math.abs((found[0]?.frame ?? 0) - 40 - frames / 2)).toBeLessThanOrEqual(frames / 5 + 1)
  })

  test('a fade to black and one up from it are two', () => {
    const film = [
      ...repeat(40, () => first),
      ...during(16, (share) => mixed(first, black, share)),
      ...repeat(10, () => black),
      ...during(16, (share) => mixed(black, second, share)),
      ...repeat(40, () => second),
    ]
    expect(boundaries(film).map(({ transition }) => transition)).toEqual(['fade', 'fade'])
  })

  test('a camera that swings from one side to the other stays in its shot', () => {
    const film = [...repeat(40, () => first), ...during(20, (share) => scene(1, 24 * share)), ...repeat(40, () => scene(1, 24))]
    expect(boundaries(film)).toEqual([])
  })
})

describe('a shot detector', () => {
  const scenes = repeat(6, (seed) => scene(seed))

  test('tells boundaries in order, each once, and none before what it calls settled', () => {
    const anyFilm = fc.array(fc.record({ seed: fc.nat(5), frames: fc.integer({ min: 1, max: 60 }) }), { maxLength: 6 })
    fc.assert(
      fc.property(anyFilm, fc.integer({ min: -40, max: 400 }), (runs, gap) => {
        const detector = createShotDetector([1, 1000])
        const film = runs.flatMap(({ seed, frames }) => repeat(frames, () => scenes[seed] ?? black))
        let last = -1
        const check = (settled: number) => {
          for (const { frame } of detector.take()) {
            expect(frame).toBeGreaterThan(last)
            expect(frame).toBeGreaterThanOrEqual(settled)
            last = frame
          }
        }
        for (const [frame, picture] of film.entries()) {
          const settled = detector.settledUpTo()
          detector.push(picture, frame * gap)
          check(settled)
        }
        const settled = detector.settledUpTo()
        detector.finish()
        check(settled)
        expect(detector.settledUpTo()).toBe(film.length)
        expect(last).toBeLessThan(Math.max(1, film.length))
      }),
      { numRuns: 15 },
    )
  })
})
