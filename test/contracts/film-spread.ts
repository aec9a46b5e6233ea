import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainPass } from '../../src/adapters/media/plain-pass.ts'
import type { DecodeLimits, FilmDecoder } from '../../src/application/ports/media-decoder.ts'
import { type MediaTime, seconds } from '../../src/domain/timeline.ts'
import { sharedData } from '../shared-data.ts'
import { tempFolder } from '../temp-folder.ts'

const limits: DecodeLimits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 600 }
const small = { width: 48, height: 32, scaling: 'fast' } as const

/** What every film decoder must do that goes to keyframes spread over a film. */
export function filmSpreadContract(open: () => Promise<FilmDecoder | null>): void {
  const data = sharedData() ?? ''
  const { signal } = new AbortController()
  let film: FilmDecoder
  const spread = async (path: string, momentsOf: (duration: MediaTime) => readonly number[]) => {
    const { duration, video } = await film.probe(path, limits, signal)
    if (duration === null || video === null) throw new Error('the film tells too little of itself')
    const { codec, timeBase } = video
    return { codec, found: await film.spread(path, { ...small, moments: momentsOf(duration), codec, timeBase }, limits, signal) }
  }

  describe.skipIf(data === '')('going to keyframes spread over a film', () => {
    beforeAll(async () => {
      const opened = await open()
      if (opened === null) throw new Error('this film decoder is not installed')
      film = opened
    })

    test.each([
      ['H.264', 'video/pyscenedetect/testvideo.mp4'],
      ['H.264 with reordered pictures', 'video/thorn/rgb.m4v'],
      ['MPEG-4', 'video/mei/sample_mpeg4.mp4'],
      ['VP9', 'video/mediabunny/frames.webm'],
    ])('finds pictures of %s that stand by themselves at their times, or says that it does not', async (_, path) => {
      const { codec, found } = await spread(join(data, path), (duration) => [0.3 * seconds(duration), 0.9 * seconds(duration)])
      const keyframes = new Map<number, Uint8Array>()
      for await (const { pts, picture } of film.frames(
        join(data, path),
        { ...small, ...plainPass, look: 'keyframes', codec },
        limits,
        signal,
      ))
        keyframes.set(pts, picture.data.slice())
      for (const { pts, picture } of found ?? []) expect([pts, keyframes.get(pts)]).toEqual([pts, picture.data])
      expect(found?.map(({ frame }) => frame) ?? null).toEqual(path.includes('frames.webm') ? null : [0, 1])
    })

    test('gives none of a film that is broken where a moment leads', async () => {
      using folder = tempFolder()
      const broken = join(folder.path, 'broken.m4v')
      writeFileSync(broken, readFileSync(join(data, 'video/thorn/rgb.m4v')).fill(0x5a, 20_200, 22_000))
      expect((await spread(broken, () => [0.6, 1.8, 3, 4.4])).found).toBeNull()
    })

    test('stops at the time limit, and when it is told to', async () => {
      const path = join(data, 'video/pyscenedetect/testvideo.mp4')
      const { codec, timeBase } = (await film.probe(path, limits, signal)).video ?? { codec: '', timeBase: [1, 1] }
      const request = { ...small, moments: [5, 15], codec, timeBase } as const
      await expect(film.spread(path, request, { ...limits, wallSeconds: 0.005 }, signal)).rejects.toMatchObject({ code: 'time-limit' })
      await expect(film.spread(path, request, limits, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    })

    test('gives none where two moments lead to the same picture', async () => {
      expect((await spread(join(data, 'video/pyscenedetect/testvideo.mp4'), () => [10, 10.01])).found).toBeNull()
    })
  })
}
