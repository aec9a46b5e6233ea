import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainPass } from '../../src/adapters/media/plain-pass.ts'
import { pictureDistance } from '../../src/analysis/ledger/picture-distance.ts'
import { hashDistance } from '../../src/analysis/picture-hash/hash-distance.ts'
import { createPictureHasher } from '../../src/analysis/picture-hash/pdq.ts'
import type { DecodeLimits, FilmDecoder, FilmFrame, FramePass } from '../../src/application/ports/media-decoder.ts'
import { Problem } from '../../src/domain/problem.ts'
import { sharedData } from '../shared-data.ts'

const limits: DecodeLimits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 600 }
const small = { width: 48, height: 32, scaling: 'fast' } as const
const sampleSize = { width: 512, height: 512, ...plainPass, scaling: 'nearest' } as const
const patience = 240_000

/** What every film decoder must do in the one pass over a whole film. */
export function filmPassContract(open: () => Promise<FilmDecoder | null>): void {
  const data = sharedData() ?? ''
  const at = (path: string) => join(data, path)
  const { signal } = new AbortController()
  let film: FilmDecoder
  const framesOf = async (path: string, request: Parameters<FilmDecoder['frames']>[1]) => {
    const frames: FilmFrame[] = []
    for await (const frame of film.frames(path, request, limits, signal)) frames.push(copied(frame))
    return frames
  }
  const passOf = async (path: string) => {
    await using pass = film.pass(path, small, limits, signal)
    return await readPass(pass)
  }

  describe.skipIf(data === '')('reading whole films in one pass', () => {
    beforeAll(async () => {
      const opened = await open()
      if (opened === null) throw new Error('this film decoder is not installed')
      film = opened
    })

    test('tells every frame in one pass, the first of each second as a sample, and where decoding can begin', async () => {
      const path = at('video/thorn/v1.m4v')
      const frames = await framesOf(path, { ...small, ...plainPass })
      const told = await passOf(path)
      expect(told.problem).toBeNull()
      expect(told.frames.map(({ frame, pts }) => ({ frame, pts }))).toEqual(frames.map(({ frame, pts }) => ({ frame, pts })))
      const times = frames.map(({ pts }) => pts)
      const { video } = await film.probe(path, limits, signal)
      const [num, den] = video?.timeBase ?? [1, 1]
      const second = (pts: number) => Math.floor(((pts - (times[0] ?? 0)) * num) / den)
      expect(told.samples).toEqual(times.filter((pts, index) => index === 0 || second(pts) > second(times[index - 1] ?? 0)))
      expect([...told.sizes]).toEqual([`512 × 512: ${512 * 512 * 3}`])
      expect(times).toEqual(expect.arrayContaining(told.entrances))
      expect(told.entrances.length).toBeGreaterThan(0)
    })

    test.each([
      ['H.264', 'video/pyscenedetect/testvideo.mp4'],
      ['H.264 with reordered pictures', 'video/thorn/v1.m4v'],
      ['VP9', 'video/mediabunny/frames.webm'],
      ['MPEG-4', 'video/mei/sample_mpeg4.mp4'],
    ])('the pictures of a pass over %s look like the frames, and are the same each time', { timeout: patience }, async (_, path) => {
      const [all, one, other] = [await framesOf(at(path), { ...small, ...plainPass }), await passOf(at(path)), await passOf(at(path))]
      const far = one.frames.map(({ picture }, index) => pictureDistance(picture, all[index]?.picture ?? picture))
      expect(Math.max(...far)).toBeLessThan(0.01)
      expect([digest(one.frames), one.hashes]).toEqual([digest(other.frames), other.hashes])
      const only = all.filter(({ pts }) => one.samples.includes(pts))
      const whole = await framesOf(at(path), { ...sampleSize, only })
      const hasher = createPictureHasher()
      const bits = whole.map(({ picture }, index) => hashDistance(hasher.hash(picture).value, one.hashes[index] ?? ''))
      expect(bits).toHaveLength(one.samples.length)
      expect(Math.max(...bits)).toBeLessThanOrEqual(6)
    })

    test('a pass waits until somebody reads, and loses nothing meanwhile', async () => {
      await using pass = film.pass(at('video/thorn/v1.m4v'), small, limits, signal)
      await new Promise((resolve) => setTimeout(resolve, 700))
      expect((await readPass(pass)).frames).toHaveLength(120)
    })

    test('a pass that nobody reads ends its process', async () => {
      await using pass = film.pass(at('video/pyscenedetect/testvideo.mp4'), small, limits, signal)
      expect(pass.read).toBeTypeOf('function')
    })

    test('what goes wrong in who takes the frames is told to who reads', async () => {
      await using pass = film.pass(at('video/thorn/v1.m4v'), small, limits, signal)
      const fail = () => {
        throw new TypeError('a bug')
      }
      await expect(pass.read({ frame: fail, sample: () => undefined, entrance: () => undefined })).rejects.toThrow('a bug')
    })
  })
}

/** What a pass tells, and with which problem it ends. */
export async function readPass(pass: FramePass) {
  const told = {
    frames: [] as FilmFrame[],
    samples: [] as number[],
    hashes: [] as string[],
    sizes: new Set<string>(),
    entrances: [] as number[],
  }
  const hasher = createPictureHasher()
  const taker: Parameters<FramePass['read']>[0] = {
    frame: (frame) => void told.frames.push(copied(frame)),
    sample: ({ pts, picture }) => {
      told.samples.push(pts)
      told.hashes.push(hasher.hash(picture).value)
      told.sizes.add(`${picture.width} × ${picture.height}: ${picture.data.length}`)
    },
    entrance: (pts) => void told.entrances.push(pts),
  }
  const problem = await pass.read(taker).then(
    () => null,
    (cause: unknown) => {
      if (cause instanceof Problem) return cause
      throw cause
    },
  )
  return { ...told, problem }
}

function digest(frames: readonly FilmFrame[]): string {
  return frames.reduce((hash, { picture }) => hash.update(picture.data), createHash('sha256')).digest('hex')
}

function copied(frame: FilmFrame): FilmFrame {
  return { ...frame, picture: { ...frame.picture, data: frame.picture.data.slice() } }
}
