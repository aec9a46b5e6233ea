import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { availableFilmDecoders } from './choose-film-decoder.ts'
import { entrancesOf } from './entrances-of.ts'
import { isExactTime } from './exact-time.ts'
import { gather } from './gather.ts'
import { plainPass } from './plain-pass.ts'
import { seekPlan } from './seek-plan.ts'

/**
 * 210 frames of three scenes with sound: `recording.m2t` (H.264 with reordered pictures, an entrance each 20, in a transport stream whose
 * clock runs over) and `recording.mpg` (MPEG-2, an entrance each 15, not all with their times, in a program stream).
 */
const fixture = (name: string) => fileURLToPath(new URL(`../../../test/fixtures/${name}`, import.meta.url))
const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 60, maxSoundSeconds: 10 }
const signal = new AbortController().signal
const size = { ...plainPass, width: 96, height: 64, scaling: 'fine' } as const

describe.each(await availableFilmDecoders())('by $id', (film) => {
  const entrancesIn = async (path: string) => {
    const told = { times: [] as number[], decodedAt: [] as number[] }
    await using pass = film.pass(path, { width: 8, height: 8, scaling: 'fast' }, limits, signal)
    const entrance = (pts: number, decodedAt: number) => {
      if (!isExactTime(pts)) return
      told.times.push(pts)
      told.decodedAt.push(decodedAt)
    }
    await pass.read({ frame: () => undefined, sample: () => undefined, entrance })
    return entrancesOf(told, { timeBase: [1, 90_000], container: (await film.probe(path, limits, signal)).container })
  }

  test.each(['recording.m2t', 'recording.mpg'])('goes from place to place in %s and finds the very frames', async (name) => {
    const path = fixture(name)
    const read = (request: Parameters<typeof film.frames>[1]) =>
      gather(film.frames(path, request, limits, signal), ({ frame, pts, picture }) => ({ frame, pts, data: picture.data.slice() }))
    const all = (await read(size)).items
    const entrances = await entrancesIn(path)
    expect([all.length, entrances.decodedAt?.length]).toEqual([210, entrances.times.length])
    expect(entrances.times.length).toBeGreaterThan(4)
    for (const places of [
      [0, 46, 203],
      [1, 31, 152],
      [33, 155, 208],
    ]) {
      const wanted = all.filter(({ frame }) => places.includes(frame))
      const request = { ...size, only: wanted.map(({ frame, pts }) => ({ frame, pts })), entrances }
      expect(seekPlan(request)).toHaveLength(3)
      const { items, problem } = await read(request)
      expect(problem).toBeNull()
      expect(items.toSorted((a, b) => a.frame - b.frame)).toEqual(wanted)
    }
  })

  test('where a time of decoding leads past the entrance, the frames are found all the same', async () => {
    const path = fixture('recording.m2t')
    const entrances = await entrancesIn(path)
    const late = { ...entrances, decodedAt: (entrances.decodedAt ?? []).map((pts) => pts + 7200) }
    const all = (await gather(film.frames(path, size, limits, signal), ({ pts, picture }) => ({ pts, data: picture.data.slice() }))).items
    const only = [{ frame: 49, pts: all[49]?.pts ?? -1 }]
    const { items } = await gather(film.frames(path, { ...size, only, entrances: late }, limits, signal), (frame) =>
      frame.picture.data.slice(),
    )
    expect(items).toEqual([all[49]?.data])
  })
})
