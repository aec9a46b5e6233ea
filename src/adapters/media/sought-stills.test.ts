import { execFileSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { availableFilmDecoders } from './choose-film-decoder.ts'
import { gather } from './gather.ts'
import { plainPass } from './plain-pass.ts'
import { seekPlan } from './seek-plan.ts'

const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 60, maxSoundSeconds: 10 }
const signal = new AbortController().signal
const size = { ...plainPass, width: 96, height: 64, scaling: 'fine' } as const

let folder = ''
let film = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordveil-test-'))
  film = join(folder, 'film.mkv')
  const source = ['-f', 'lavfi', '-i', 'testsrc2=duration=4:size=320x240:rate=25', '-pix_fmt', 'yuv420p']
  const coded = ['-c:v', 'libx264', '-g', '25', '-keyint_min', '25', '-sc_threshold', '0', '-bf', '2']
  execFileSync('ffmpeg', ['-v', 'error', ...source, ...coded, film])
})
afterAll(() => rmSync(folder, { recursive: true }))

/** How many processes are started meanwhile, and what is given. */
async function countingStarts<T>(work: () => Promise<T>): Promise<{ given: T; starts: number }> {
  let starts = 0
  const count = () => void (starts += 1)
  subscribe('child_process', count)
  try {
    return { given: await work(), starts }
  } finally {
    unsubscribe('child_process', count)
  }
}

describe.each(await availableFilmDecoders())('by $id', (decoder) => {
  const stills = (request: Parameters<typeof decoder.frames>[1]) =>
    gather(decoder.frames(film, request, limits, signal), ({ frame, pts, picture }) => ({ frame, pts, data: picture.data.slice() }))

  test('stills are decoded from the entrances before them, and the film is not decoded once more', async () => {
    // Matroska counts milliseconds, also where each frame lasts 40 of them.
    const only = [3, 85].map((frame) => ({ frame, pts: frame * 40 }))
    const request = { ...size, only, entrances: { timeBase: [1, 1000] as const, times: [0, 1000, 2000, 3000] } }
    expect(seekPlan(request)).toHaveLength(2)
    const whole = await stills({ ...size, only })
    expect(whole.items).toHaveLength(2)
    const { given, starts } = await countingStarts(() => stills(request))
    expect(given).toEqual(whole)
    expect(starts).toBe(1)
  })
})
