import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { availableFilmDecoders } from './choose-film-decoder.ts'
import { decodeFilm } from './decode-film.ts'
import { gather } from './gather.ts'
import { plainPass } from './plain-pass.ts'

/**
 * 400 frames that all have the time 0, by
 * `ffmpeg -f lavfi -i color=c=gray:s=64x48:r=25:d=16 -c:v libx264 -g 100 -bf 0 -bsf:v setts=pts=0:dts=N-1000 equal-times.mkv`.
 */
const path = fileURLToPath(new URL('../../../test/fixtures/equal-times.mkv', import.meta.url))
const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 10 }
const signal = new AbortController().signal
const large = { ...plainPass, width: 1280, height: 720, scaling: 'fine', codec: 'h264' } as const
const timeBase = [1, 1000] as const
const frame = (number: number) => ({ frame: number, pts: 0 })

describe.each(await availableFilmDecoders())('a film whose times are all equal, by $id', (film) => {
  test.each([
    ['one', [frame(0)], [0, 0, 0, 0]],
    ['two', [frame(0), frame(250)], [0, 0, 0, 0]],
    ['none that is there', [{ frame: 7, pts: 40 }], [0]],
  ])('asked for %s it keeps no more pictures than are wanted', async (_, only, times) => {
    const most = await mostMemory(async () => {
      const { items } = await gather(film.frames(path, { ...large, only, entrances: { timeBase, times } }, limits, signal), (taken) => {
        expect(taken.picture.data).toHaveLength(1280 * 720 * 3)
        return taken.frame
      })
      expect(only.map((wanted) => wanted.frame)).toEqual(expect.arrayContaining(items))
      expect(new Set(items).size).toBe(items.length)
    })
    expect(most).toBeLessThan(150 * 1024 ** 2)
  })

  test('it is described, with every frame in its ledger', async () => {
    const decoded = await decodeFilm({ film, path, limits, signal }, { kind: 'video', mimeType: 'video/x-matroska' }, 'whole')
    expect(decoded.ledger?.frameCount).toBe(400)
    expect(decoded.stills.map(({ frame }) => frame)).toEqual([0])
    expect(decoded.problems).toEqual([])
  })
})

/** Bytes in buffers, beyond those before, while something was done: all pictures together would be more than a thousand megabytes. */
async function mostMemory(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }, 20)
  await work().finally(() => clearInterval(watch))
  return most
}
