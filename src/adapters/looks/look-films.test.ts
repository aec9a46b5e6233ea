import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fileAsMedium, sha256Of } from '../../../test/looked-at.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { ClipLook, Look, LookRenderer, PictureLook } from '../../application/ports/look-renderer.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { MediaTime } from '../../domain/timeline.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { openLookRenderer } from './look-renderer.ts'

const data = sharedData()
const ffprobe = findCommand('ffprobe')
const at = (path: string) => join(data ?? '', path)
const second = (seconds: number): MediaTime => ({ pts: Math.round(seconds * 1000), timeBase: [1, 1000] })
const film: ContentType = { kind: 'video', mimeType: 'video/mp4' }
const still: PictureLook = { tier: 'still', region: null, margin: 0, at: null, longestSide: 320 }
const clip: ClipLook = {
  tier: 'clip',
  style: 'still',
  region: null,
  margin: 0,
  span: { from: second(1), to: second(2) },
  longestSide: 240,
}

describe.skipIf(data === null || ffprobe === null)('looks at films and sounds', () => {
  const place = tempFolder()
  let renderer: LookRenderer
  const ask = (path: string, type: ContentType, look: Look) => renderer.render(fileAsMedium(path, type), look, new AbortController().signal)

  beforeAll(async () => {
    renderer = await openLookRenderer(join(place.path, 'spool'))
  })
  afterAll(async () => {
    await renderer[Symbol.asyncDispose]()
    expect(readdirSync(join(place.path, 'spool'))).toEqual([])
    place[Symbol.dispose]()
  })

  test('a still is the frame of its time', { timeout: 60_000 }, async () => {
    const empty = await ask(at('video/intel/car-detection.mp4'), film, { ...still, at: { pts: 58_000, timeBase: [1, 25_000] } })
    const car = await ask(at('video/intel/car-detection.mp4'), film, { ...still, at: { pts: 178_000, timeBase: [1, 25_000] } })
    expect([empty, car]).toMatchObject([
      { type: 'image/webp', width: 320, height: 180 },
      { type: 'image/webp', width: 320, height: 180 },
    ])
    // A white car stands in the upper middle of the second and not of the first.
    expect((await brightnessOf(car.bytes)) - (await brightnessOf(empty.bytes))).toBeGreaterThan(30)
    await expect(
      ask(at('video/intel/car-detection.mp4'), film, { ...still, at: { pts: 178_001, timeBase: [1, 25_000] } }),
    ).rejects.toMatchObject({ code: 'content-broken' })
  })

  test('a film that was filmed sideways stands upright, as a still and as a clip', async () => {
    const path = at('video/decord/video_90.mov')
    const type = { kind: 'video', mimeType: 'video/quicktime' } as const
    const upright = await ask(path, type, still)
    const moving = await ask(path, type, { ...clip, span: { from: second(0), to: second(1) } })
    for (const look of [upright, moving]) expect('width' in look && look.height > look.width).toBe(true)
  })

  test.each(['still', 'stylised'] as const)(
    'a clip (%s) is short, silent and bare, and its film unchanged',
    { timeout: 60_000 },
    async (style) => {
      const path = at('video/mdn/flower.mp4')
      const before = sha256Of(path)
      const shown = await ask(path, film, { ...clip, style, region: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } })
      expect(shown).toMatchObject({ type: 'video/webm', seconds: 1, width: 240 })
      const { format, streams } = probed(shown.bytes, place.path)
      expect(streams.map(({ codec_type }) => codec_type)).toEqual(['video'])
      expect(format.nb_streams).toBe(1)
      expect(Number(format.duration)).toBeCloseTo(1, 1)
      const told = Object.keys({ ...format.tags, ...streams[0]?.tags }).map((name) => name.toLowerCase())
      expect([...new Set(told)].toSorted()).toEqual(['encoder'])
      expect(shown.bytes.length).toBeLessThan(400_000)
      expect(sha256Of(path)).toBe(before)
    },
  )

  test('a clip takes no more seconds than a look may have', { timeout: 60_000 }, async () => {
    const shown = await ask(at('video/intel/car-detection.mp4'), film, {
      ...clip,
      longestSide: 64,
      span: { from: second(0), to: second(600) },
    })
    expect('seconds' in shown && shown.seconds).toBeLessThanOrEqual(10)
  })

  test('an excerpt of sound is mono, quiet and as long as asked', async () => {
    const span = { from: second(3), to: second(6) }
    const shown = await ask(at('audio/jfk.wav'), { kind: 'audio', mimeType: 'audio/wav' }, { tier: 'audio', span })
    expect(shown).toMatchObject({ type: 'audio/wav', seconds: 3 })
    const { streams } = probed(shown.bytes, place.path)
    expect(streams).toMatchObject([{ codec_name: 'pcm_s16le', channels: 1, sample_rate: '16000' }])
    const samples = new Int16Array(Uint8Array.from(shown.bytes.subarray(44)).buffer)
    expect(Math.max(...samples)).toBeLessThan(0.36 * 32_768)
    expect(Math.max(...samples)).toBeGreaterThan(0.05 * 32_768)
  })

  test('the sound of a film comes without its picture', async () => {
    const shown = await ask(at('video/mdn/flower.mp4'), film, { tier: 'audio', span: { from: second(0), to: second(2) } })
    expect(probed(shown.bytes, place.path).streams.map(({ codec_type }) => codec_type)).toEqual(['audio'])
  })

  test('what a film does not hold is a problem', async () => {
    const late = { from: second(900), to: second(901) }
    await expect(ask(at('video/mdn/flower.mp4'), film, { ...clip, span: late })).rejects.toMatchObject({ code: 'content-broken' })
    await expect(ask(at('video/mdn/flower.mp4'), film, { ...clip, span: { from: late.to, to: late.from } })).rejects.toMatchObject({
      code: 'request-invalid',
    })
    await expect(ask(at('video/bad/jpeg_named.mp4'), film, { tier: 'audio', span: late })).rejects.toBeInstanceOf(Problem)
  })

  test('damaged and hostile files give a look or a problem, and nothing else', { timeout: 240_000 }, async () => {
    const files = [...hostile('pillow', 'image/tiff'), ...hostile('heic', 'image/heic'), ...hostile('sharp', 'image/png')]
    const films = ['video/bad/truncated_60pct.mp4', 'video/mp4parse/chunk_out_of_range.mp4', 'video/mp4parse/no_timescale.mp4']
    for (const [path, type] of [...files, ...films.map((name) => [at(name), film] as const)]) {
      const look = await ask(path, type, { ...still, tier: 'outline' }).catch((cause: unknown) => cause)
      expect(look instanceof Problem || (typeof look === 'object' && look !== null && 'bytes' in look), path).toBe(true)
    }
  })

  function hostile(folder: string, mimeType: string): (readonly [string, ContentType])[] {
    return readdirSync(at(`hostile/${folder}`)).map((name) => [at(`hostile/${folder}/${name}`), { kind: 'image', mimeType }] as const)
  }
})

async function brightnessOf(bytes: Uint8Array): Promise<number> {
  const { channels } = await sharp(await sharp(bytes).extract({ left: 120, top: 0, width: 50, height: 70 }).toBuffer()).stats()
  return channels[0]?.mean ?? 0
}

const probe = z.object({
  format: z.object({ nb_streams: z.number(), duration: z.string().optional(), tags: z.record(z.string(), z.string()).optional() }),
  streams: z.array(
    z.object({
      codec_type: z.string(),
      codec_name: z.string(),
      channels: z.number().optional(),
      sample_rate: z.string().optional(),
      tags: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

function probed(bytes: Uint8Array, folder: string): z.infer<typeof probe> {
  const path = join(folder, 'probed')
  writeFileSync(path, bytes)
  const told = execFileSync(ffprobe ?? '', ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', path], { encoding: 'utf8' })
  return probe.parse(JSON.parse(told))
}
