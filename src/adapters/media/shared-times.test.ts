import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { availableFilmDecoders } from './choose-film-decoder.ts'
import { decodeFilm } from './decode-film.ts'
import { gather } from './gather.ts'
import { plainPass } from './plain-pass.ts'

/**
 * `shared-times.mkv`: 90 frames of four scenes; each seven that follow one another have one time
 * (`ffmpeg … -bf 0 -bsf:v setts=pts='floor(N/7)*700':dts=N-100000`). `clock-set-back.m2t`: two recordings of 24 frames with the same times
 * and pictures of 64 × 48 and 80 × 64, one after the other.
 */
const fixture = (name: string) => fileURLToPath(new URL(`../../../test/fixtures/${name}`, import.meta.url))
const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 60, maxSoundSeconds: 10 }
const signal = new AbortController().signal

describe.each(await availableFilmDecoders())('by $id', (film) => {
  const framesOf = (path: string, look: 'whole' | 'keyframes', size: { width: number; height: number }) => {
    const request = { ...plainPass, ...size, look, scaling: 'fine', codec: 'h264' } as const
    return gather(film.frames(path, request, limits, signal), ({ pts, picture }) => ({ pts, data: picture.data.slice() }))
  }

  test.each([
    ['shared-times.mkv', 90, 'whole'],
    ['shared-times.mkv', 10, 'keyframes'],
    ['clock-set-back.m2t', 48, 'whole'],
  ] as const)('each still of %s shows the very frame that its number names', async (name, count, look) => {
    const path = fixture(name)
    const decoded = await decodeFilm({ film, path, limits, signal }, { kind: 'video', mimeType: 'video/x-matroska' }, look)
    const { items } = await framesOf(path, look, { width: 64, height: 48 })
    expect([decoded.ledger?.frameCount, items.length]).toEqual([count, count])
    if (name === 'shared-times.mkv') expect(decoded.problems).toEqual([])
    expect(decoded.stills.length).toBeGreaterThan(2)
    for (const { frame, at, picture } of decoded.stills) {
      expect([frame, at?.pts, picture.data]).toEqual([frame, items[frame ?? -1]?.pts, items[frame ?? -1]?.data])
    }
    const times = items.map(({ pts }) => pts)
    const sharing = decoded.stills.filter(({ frame }) => frame !== null && times.indexOf(times[frame] ?? -1) !== frame)
    if (look === 'whole') expect(sharing.length).toBeGreaterThan(0)
  })

  test('a wanted frame whose number has another time than it should have is none', async () => {
    const only = [
      { frame: 9, pts: 700, isShared: true },
      { frame: 16, pts: 700, isShared: true },
    ] as const
    const request = { ...plainPass, width: 64, height: 48, scaling: 'fine', only } as const
    const { items } = await gather(film.frames(fixture('shared-times.mkv'), request, limits, signal), ({ frame }) => frame)
    expect(items).toEqual([9])
  })
})
