import { beforeEach, describe, expect, test } from 'vitest'
import type { DecodedSound, FilmDecoder, FilmProbe, Look, SpreadRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { decodeFilm } from './decode-film.ts'

const probe: FilmProbe = {
  container: 'mp4',
  duration: { pts: 5, timeBase: [1, 1] },
  video: { codec: 'h264', timeBase: [1, 25], width: 320, height: 240, quarterTurns: 0 },
  audio: { codec: 'aac', start: { pts: 0, timeBase: [1, 44_100] } },
}
const heard: DecodedSound = {
  sound: { sampleRate: 16_000, start: { pts: 0, timeBase: [1, 44_100] }, samples: new Float32Array(160) },
  goesOn: false,
  problem: null,
}
const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 60 }
const picture = (width: number, height: number) => ({ width, height, data: new Uint8Array(width * height * 3) })
const decode = (film: FilmDecoder, look: Look = 'whole') =>
  decodeFilm({ film, path: 'film.mp4', limits, signal: new AbortController().signal }, { kind: 'video', mimeType: 'video/mp4' }, look)

test('the sound is listened to while the pictures are read', async () => {
  const listening = Promise.withResolvers<void>()
  const decoded = await decode({
    id: 'fake',
    probe: async () => probe,
    async *frames(_, { width, height }) {
      yield { frame: 0, pts: 0, picture: picture(width, height) }
    },
    pass: (_, { width, height }) => ({
      async read({ frame }) {
        await listening.promise
        frame({ frame: 0, pts: 0, picture: picture(width, height) })
      },
      [Symbol.asyncDispose]: async () => undefined,
    }),
    spread: async () => null,
    sound: async () => {
      listening.resolve()
      return heard
    },
  })
  expect(decoded.ledger?.frameCount).toBe(1)
  expect(decoded.sound).toBe(heard.sound)
})

test('where reading the pictures fails unexpectedly, listening is ended first', async () => {
  let ended = false
  const failing = decode({
    id: 'fake',
    probe: async () => probe,
    frames: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new TypeError('a bug')) }) }),
    pass: () => ({ read: () => Promise.reject(new TypeError('a bug')), [Symbol.asyncDispose]: async () => undefined }),
    spread: async () => null,
    sound: async (_path, _probe, _limits, signal) => {
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve())
      })
      ended = true
      return null
    },
  })
  await expect(failing).rejects.toThrow('a bug')
  expect(ended).toBe(true)
})

test('stills that share their time with other frames are wanted by their numbers, and no others', async () => {
  const shade = (frame: number, width: number, height: number) => ({
    width,
    height,
    data: new Uint8Array(width * height * 3).fill(frame < 50 ? 0 : 255),
  })
  const asked: unknown[] = []
  const decoded = await decode({
    id: 'fake',
    probe: async () => ({ ...probe, audio: null }),
    async *frames(_, { only, width, height }) {
      asked.push(...(only ?? []).map(({ frame, isShared }) => [frame, isShared]))
      for (const { frame, pts } of only ?? []) yield { frame, pts, picture: shade(frame, width, height) }
    },
    pass: (_, { width, height }) => ({
      async read(taker) {
        for (let frame = 0; frame < 100; frame += 1) taker.frame({ frame, pts: Math.min(frame, 40), picture: shade(frame, width, height) })
      },
      [Symbol.asyncDispose]: async () => undefined,
    }),
    spread: async () => null,
    sound: async () => null,
  })
  expect(asked).toEqual([
    [0, undefined],
    [50, true],
  ])
  expect(decoded.stills.map(({ frame }) => frame)).toEqual([0, 50])
  expect(decoded.problems).toEqual([])
})

describe('a first look', () => {
  const shade = ({ width, height }: { width: number; height: number }, value: number) => ({
    width,
    height,
    data: new Uint8Array(width * height * 3).fill(value),
  })
  const asked: string[] = []
  const film = (spread: FilmDecoder['spread']): FilmDecoder => ({
    id: 'fake',
    probe: async () => probe,
    async *frames(_, request) {
      asked.push(`${request.look}: ${request.only?.map(({ frame }) => frame).join() ?? 'all'}`)
      for (let frame = 0; frame < 4; frame += 1) yield { frame, pts: frame * 30, picture: shade(request, frame * 80) }
    },
    spread,
    pass: () => {
      throw new Error('a first look reads no film whole')
    },
    sound: async () => null,
  })
  beforeEach(() => asked.splice(0))

  test('goes to the middle of equal parts, and looks at no more than it tells', async () => {
    const requests: SpreadRequest[] = []
    const decoded = await decode(
      film(async (_, request) => {
        requests.push(request)
        return request.moments.map((moment, frame) => ({ frame, pts: Math.floor(moment * 25), picture: shade(request, frame * 25) }))
      }),
      'keyframes',
    )
    expect(asked).toEqual([])
    expect(requests.map(({ moments }) => moments)).toEqual([[0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75, 4.25, 4.75]])
    expect(decoded.ledger?.frameCount).toBe(limits.maxStills)
    expect(decoded.stills.map(({ frame, at }) => [frame, at?.pts])).toEqual(
      decoded.ledger?.entries.map(({ still }) => [still.frame, still.at.pts]),
    )
    expect(decoded.stills[0]?.picture).toMatchObject({ width: 320, height: 240 })
    expect(decoded).toMatchObject({ look: 'keyframes', problems: [], omitted: { stills: 0, sound: true } })
  })

  test.each([
    ['it cannot go to some', async () => null],
    ['going to some is held up', () => Promise.reject(new Problem('time-limit'))],
  ])('takes all keyframes where %s', async (_, spread) => {
    const decoded = await decode(film(spread), 'keyframes')
    expect(asked).toEqual(['keyframes: all', 'keyframes: 0,1,2,3'])
    expect(decoded.ledger?.frameCount).toBe(4)
    expect(decoded.stills).toHaveLength(4)
    expect(decoded.problems).toEqual([])
  })

  test('that is stopped, or fails unexpectedly, takes no keyframes', async () => {
    for (const failure of [new DOMException('decoding was stopped', 'AbortError'), new TypeError('a bug')]) {
      await expect(
        decode(
          film(() => Promise.reject(failure)),
          'keyframes',
        ),
      ).rejects.toBe(failure)
    }
    expect(asked).toEqual([])
  })
})
