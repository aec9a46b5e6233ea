import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainPass } from '../../src/adapters/media/plain-pass.ts'
import { pictureDistance } from '../../src/analysis/ledger/picture-distance.ts'
import type { DecodeLimits, FilmDecoder, FilmFrame } from '../../src/application/ports/media-decoder.ts'
import { Problem } from '../../src/domain/problem.ts'
import { seconds } from '../../src/domain/timeline.ts'
import { readTable } from '../read-table.ts'
import { sharedData } from '../shared-data.ts'
import { tempFolder } from '../temp-folder.ts'
import { filmPassContract, readPass } from './film-pass.ts'
import { filmSpreadContract } from './film-spread.ts'

const limits: DecodeLimits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 600 }
const small = { width: 48, height: 32, ...plainPass, scaling: 'fast' } as const
const patience = 240_000

/** What every film decoder must do; each adapter's test calls it. */
export function filmDecoderContract(open: () => Promise<FilmDecoder | null>): void {
  const data = sharedData() ?? ''
  const at = (path: string) => join(data, path)
  let film: FilmDecoder
  const signal = new AbortController().signal
  const framesOf = (path: string, request: Parameters<FilmDecoder['frames']>[1] = small, bounds = limits) =>
    collect(film.frames(path, request, bounds, signal))
  const passOf = async (path: string) => {
    await using pass = film.pass(path, small, limits, signal)
    return await readPass(pass)
  }
  // A whole film is decoded once and its frames are kept: many tests look them up.
  const wholeOf = remembering((path) => framesOf(at(path)))
  const wholePassOf = remembering((path) => passOf(at(path)))
  const heardIn = async (path: string, bounds = limits) => film.sound(path, await film.probe(path, bounds, signal), bounds, signal)

  describe.skipIf(data === '')('reading films', () => {
    beforeAll(async () => {
      const opened = await open()
      if (opened === null) throw new Error('this film decoder is not installed')
      film = opened
    })

    test('yields every frame of every readable film, at the times of the container', { timeout: patience }, async () => {
      const expected = readTable(join(import.meta.dirname, '..', 'fixtures', 'film-frames.tsv'))
      const wrong: string[] = []
      for (const [path = '', count = '', times = ''] of expected) {
        const { frames } = await wholeOf(path)
        const found = createHash('sha256')
          .update(frames.map(({ pts }) => pts).join())
          .digest('hex')
          .slice(0, 16)
        if (frames.length !== Number(count) || (times !== '' && found !== times)) wrong.push(`${path}: ${frames.length} frames of ${count}`)
        const pass = (await wholePassOf(path)).frames
        if (pass.length !== frames.length || pass.some(({ pts }, index) => pts !== frames[index]?.pts)) wrong.push(`${path} in a pass`)
      }
      expect(wrong).toEqual([])
    })

    test('numbers the frames from 0 without gap', async () => {
      const { frames } = await wholeOf('video/mediabunny/cursed-vfr.mp4')
      expect(frames.map(({ frame }) => frame)).toEqual(frames.map((_, index) => index))
    })

    test('finds wanted frames again, with the same time and picture', async () => {
      const path = 'shots/made_vfr.mkv'
      const all = (await wholeOf(path)).frames
      const only = [3, 51, 69, 70, 129].map((frame) => ({ frame, pts: all[frame]?.pts ?? -1 }))
      const { frames } = await framesOf(at(path), { ...small, only })
      expect(frames.map(({ frame, pts }) => ({ frame, pts }))).toEqual(only)
      for (const { frame, picture } of frames) expect(pictureDistance(picture, all[frame]?.picture ?? picture)).toBeLessThan(0.02)
    })

    test.each(['shots/made_vfr.mkv', 'video/thorn/v1.m4v', 'video/pyscenedetect/testvideo.mp4', 'video/photoprism/earth.avi'])(
      'goes from place to place in %s and finds the very frames',
      async (path) => {
        const { entrances: times } = await wholePassOf(path)
        const all = (await wholeOf(path)).frames
        const { video } = await film.probe(at(path), limits, signal)
        const places = [5, 6, Math.floor(all.length / 2), all.length - 1]
        const only = places.map((frame) => ({ frame, pts: all[frame]?.pts ?? -1 }))
        const entrances = { timeBase: video?.timeBase ?? [1, 1], times: times.toSorted((a, b) => a - b) }
        const { frames, problem } = await framesOf(at(path), { ...small, only, entrances })
        expect(problem).toBeNull()
        expect(frames.map(({ frame, pts }) => ({ frame, pts })).toSorted((a, b) => a.frame - b.frame)).toEqual(only)
        for (const { frame, picture } of frames) expect(pictureDistance(picture, all[frame]?.picture ?? picture)).toBe(0)
      },
    )

    test('finds a frame even where the entrances are told wrongly', async () => {
      const all = (await wholeOf('shots/made_vfr.mkv')).frames
      const only = [{ frame: 40, pts: all[40]?.pts ?? -1 }]
      const entrances = { timeBase: [1, 1], times: [0, 39, 41] } as const
      const { frames } = await framesOf(at('shots/made_vfr.mkv'), { ...small, only, entrances })
      expect(frames.map(({ frame, pts }) => ({ frame, pts }))).toEqual(only)
    })

    test('a first look yields the pictures that stand by themselves, at their times', async () => {
      const path = 'video/pyscenedetect/testvideo.mp4'
      const all = (await wholeOf(path)).frames
      const first = (await framesOf(at(path), { ...small, look: 'keyframes' })).frames
      expect(first.length).toBeGreaterThan(1)
      expect(first.length).toBeLessThan(all.length / 10)
      expect(first.map(({ frame }) => frame)).toEqual(first.map((_, index) => index))
      for (const { pts, picture } of first)
        expect(
          pictureDistance(
            picture,
            all.find((frame) => frame.pts === pts)?.picture ?? { ...picture, data: picture.data.map((v) => 255 - v) },
          ),
        ).toBe(0)
    })

    test.each([
      ['VP9', 'video/mediabunny/frames.webm', 'vp9'],
      ['AV1', 'video/torchcodec/av1_video.mkv', 'av1'],
      ['VP8', 'video/mdn/flower.webm', 'vp8'],
      ['H.264 with reordered pictures', 'video/thorn/rgb.m4v', 'h264'],
      ['MPEG-4', 'video/mei/sample_mpeg4.mp4', 'mpeg4'],
    ])('a first look at %s takes no other pictures and takes each at its time', async (_, path, codec) => {
      expect((await film.probe(at(path), limits, signal)).video?.codec).toBe(codec)
      const all = (await wholeOf(path)).frames
      const { frames, problem } = await framesOf(at(path), { ...small, look: 'keyframes', codec })
      expect(problem).toBeNull()
      expect(frames.length).toBeGreaterThan(0)
      expect(frames.length).toBeLessThan(all.length / 10)
      const pictures = new Map(all.map(({ pts, picture }) => [pts, picture]))
      for (const { pts, picture } of frames) expect([pts, pictures.get(pts)]).toEqual([pts, picture])
      const only = frames.slice(-1).map(({ frame, pts }) => ({ frame, pts }))
      expect((await framesOf(at(path), { ...small, look: 'keyframes', codec, only })).frames).toEqual(frames.slice(-1))
    })

    test('asks for no frame and gets none', async () => {
      expect((await framesOf(at('shots/made_vfr.mkv'), { ...small, only: [] })).frames).toEqual([])
    })

    test.each([
      ['video/decord/video_0.mov', 0],
      ['video/decord/video_90.mov', 1],
      ['video/decord/video_180.mov', 2],
      ['video/decord/video_270.mov', 3],
    ])('tells how %s must be turned, and yields it unturned', async (path, quarterTurns) => {
      const { video } = await film.probe(at(path), limits, signal)
      expect(video).toMatchObject({ width: 568, height: 320, quarterTurns })
    })

    test('makes pixels square', async () => {
      const { video } = await film.probe(at('video/mei/sample_mpeg4.mp4'), limits, signal)
      expect(video).toMatchObject({ width: 190, height: 240 })
    })

    test.each([
      ['audio/jfk.wav', 11],
      ['audio/espeak_sv.ogg', 5.2],
      ['audio/espeak_ja.flac', 8.36],
      ['audio/LJ001-0002.mp3', 1.9],
      ['audio/espeak_ar.m4a', 5.7],
      ['video/speech/still_sv.mp4', 5.2],
      ['video/mdn/flower.webm', 5.08],
    ])('hears %s for its whole length', async (path, length) => {
      const heard = await heardIn(at(path))
      const samples = heard?.sound.samples ?? new Float32Array()
      expect(Math.abs(samples.length / 16_000 - length)).toBeLessThan(0.06)
      expect(loudest(samples) > 0.02).toBe(!path.includes('flower'))
      expect(heard).toMatchObject({ goesOn: false, problem: null })
      expect(seconds(heard?.sound.start ?? { pts: -1, timeBase: [1, 1] })).toBeGreaterThanOrEqual(0)
    })

    test('stops listening at the limit and says that it goes on', async () => {
      const heard = await heardIn(at('audio/jfk.wav'), { ...limits, maxSoundSeconds: 4 })
      expect([heard?.sound.samples.length, heard?.goesOn]).toEqual([64_000, true])
    })

    test('a silent film has no sound, and a sound has no picture', async () => {
      expect(await heardIn(at('video/decord/video_0.mov'))).toBeNull()
      expect((await film.probe(at('audio/jfk.wav'), limits, signal)).video).toBeNull()
    })
  })

  filmPassContract(open)
  filmSpreadContract(open)

  describe.skipIf(data === '')('films that are broken or made to do harm', () => {
    beforeAll(async () => {
      film = (await open()) ?? film
    })

    test('yields the frames before the break, then says that the film is broken', async () => {
      using folder = tempFolder()
      const film = readFileSync(at('video/photoprism/earth.avi'))
      const path = join(folder.path, 'broken.avi')
      writeFileSync(path, film.fill(0x5a, 300_000, 420_000))
      const { frames, problem } = await framesOf(path)
      expect(frames.length).toBeGreaterThan(50)
      expect(problem?.code).toBe('content-broken')
    })

    test.each([
      ['a film without its index', 'video/bad/truncated_60pct.mp4'],
      ['an impossible index', 'video/mp4parse/chunk_out_of_range.mp4'],
      ['no bytes', 'video/bad/zero_bytes.mp4'],
      ['an archive', 'hostile/made/zip_slip.zip'],
      ['a drawing', 'hostile/made/file_href.svg'],
      ['a script of a drawing program', 'hostile/imagetragick/read.jpg'],
    ])('refuses %s with a problem', async (_, path) => {
      await expect(film.probe(at(path), limits, signal)).rejects.toBeInstanceOf(Problem)
    })

    test('never follows a list of other files', async () => {
      using folder = tempFolder()
      copyFileSync(at('video/thorn/v1.m4v'), join(folder.path, 'film.m4v'))
      const lists = {
        'list.txt': "ffconcat version 1.0\nfile 'film.m4v'\n",
        'list.m3u8': '#EXTM3U\n#EXTINF:5,\nfilm.m4v\n#EXT-X-ENDLIST\n',
      }
      for (const [name, text] of Object.entries(lists)) {
        writeFileSync(join(folder.path, name), text)
        await expect(film.probe(join(folder.path, name), limits, signal)).rejects.toBeInstanceOf(Problem)
      }
    })

    test('does not mind an odd name', async () => {
      using folder = tempFolder()
      const path = join(folder.path, "-i 'x' %03d; $(touch y) å\u202e.mp4")
      copyFileSync(at('video/thorn/v1.m4v'), path)
      expect((await framesOf(path)).frames).toHaveLength(120)
    })

    test('a missing file is a problem', async () => {
      await expect(film.probe(join(data, 'no-such-file.mp4'), limits, signal)).rejects.toMatchObject({ code: 'file-missing' })
    })

    test('stops at the time limit', async () => {
      const { problem } = await framesOf(
        at('video/pyscenedetect/testvideo.mp4'),
        { ...small, width: 1280, height: 720 },
        { ...limits, wallSeconds: 0.3 },
      )
      expect(problem?.code).toBe('time-limit')
    })

    test('stops when it is told to', async () => {
      const stop = new AbortController()
      const stopAtFirst = async () => {
        for await (const frame of film.frames(at('video/pyscenedetect/testvideo.mp4'), small, limits, stop.signal))
          if (frame.frame === 0) stop.abort()
      }
      await expect(stopAtFirst()).rejects.toMatchObject({ name: 'AbortError' })
      await expect(film.probe(at('video/thorn/v1.m4v'), limits, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
    })

    test('ends its process when the reader loses interest', async () => {
      for await (const frame of film.frames(at('video/pyscenedetect/testvideo.mp4'), small, limits, signal)) {
        expect(frame.frame).toBe(0)
        break
      }
    })
  })
}

/** The same reading, done once for each path. */
function remembering<Read>(read: (path: string) => Promise<Read>): (path: string) => Promise<Read> {
  const known = new Map<string, Promise<Read>>()
  return (path) => {
    const reading = known.get(path) ?? read(path)
    known.set(path, reading)
    return reading
  }
}

function loudest(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

async function collect(source: AsyncIterable<FilmFrame>): Promise<{ frames: FilmFrame[]; problem: Problem | null }> {
  const frames: FilmFrame[] = []
  try {
    for await (const frame of source) frames.push({ ...frame, picture: { ...frame.picture, data: frame.picture.data.slice() } })
    return { frames, problem: null }
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return { frames, problem: cause }
  }
}
