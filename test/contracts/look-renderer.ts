import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Look, LookRenderer, PictureLook, RenderedLook } from '../../src/application/ports/look-renderer.ts'
import type { ContentType } from '../../src/domain/evidence.ts'
import { Problem } from '../../src/domain/problem.ts'
import { pictureTiers } from '../../src/domain/review/tier.ts'
import { makeTar } from '../fixtures/make-tar.ts'
import { makeZip } from '../fixtures/make-zip.ts'
import { exhibitAt, fileAsMedium, sha256Of } from '../looked-at.ts'
import { tempFolder } from '../temp-folder.ts'

const plain: PictureLook = { tier: 'still', region: null, margin: 0, at: null, longestSide: 200 }
const jpeg: ContentType = { kind: 'image', mimeType: 'image/jpeg' }
const png: ContentType = { kind: 'image', mimeType: 'image/png' }

/** What every renderer of looks must do with photos; each adapter's test calls it. */
export function lookRendererContract(open: (folder: string) => Promise<LookRenderer>): void {
  const place = tempFolder()
  const at = (name: string) => join(place.path, name)
  let renderer: LookRenderer
  const ask = (path: string, type: ContentType, look: Look, signal = new AbortController().signal) =>
    renderer.render(fileAsMedium(path, type), look, signal)

  beforeAll(async () => {
    renderer = await open(join(place.path, 'spool'))
    await writeQuarters(at('quarters.png'))
  })
  afterAll(async () => {
    await renderer[Symbol.asyncDispose]()
    place[Symbol.dispose]()
  })

  describe('a look at a photo', () => {
    test.each(pictureTiers)('%s is a small WebP without alpha or any field', async (tier) => {
      const shown = await ask(at('quarters.png'), png, { ...plain, tier })
      const told = await sharp(shown.bytes).metadata()
      expect(shown).toMatchObject({ type: 'image/webp', width: 200, height: 100 })
      expect(told).toMatchObject({ format: 'webp', width: 200, height: 100, hasAlpha: false })
      expect([told.exif, told.icc, told.xmp, told.iptc, told.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
      expect(chunksOf(shown.bytes)).toEqual(['VP8 '])
      expect(shown.bytes.length).toBeLessThan(60_000)
    })

    test('shows the region that is asked for, and what lies around it by the margin', async () => {
      const region = { x: 0.5, y: 0.5, width: 0.5, height: 0.5 }
      expect(await colourOf(await ask(at('quarters.png'), png, { ...plain, region }), 0.5, 0.5)).toBe('yellow')
      const wide = await ask(at('quarters.png'), png, { ...plain, region, margin: 0.5 })
      expect(await colourOf(wide, 0.1, 0.1)).toBe('red')
      expect(await colourOf(wide, 0.9, 0.9)).toBe('yellow')
    })

    test('stands upright, and so does its region', async () => {
      const turned = at('turned.jpg')
      await sharp(at('quarters.png')).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toFile(turned)
      const whole = await ask(turned, jpeg, plain)
      expect(whole).toMatchObject({ width: 100, height: 200 })
      expect(await colourOf(whole, 0.1, 0.1)).toBe('blue')
      expect(await colourOf(whole, 0.9, 0.1)).toBe('red')
      const corner = await ask(turned, jpeg, { ...plain, region: { x: 0.6, y: 0.6, width: 0.3, height: 0.3 } })
      expect(await colourOf(corner, 0.5, 0.5)).toBe('green')
    })

    test('takes the region from the full size, and enlarges nothing beyond twice its size', async () => {
      const fine = at('fine.png')
      const stripes = Buffer.from(Uint8Array.from({ length: 3000 * 300 * 3 }, (_, byte) => (Math.floor(byte / 3) % 2 === 0 ? 0 : 255)))
      await sharp(stripes, { raw: { width: 3000, height: 300, channels: 3 } })
        .png()
        .toFile(fine)
      const shown = await ask(fine, png, { ...plain, region: { x: 0.5, y: 0, width: 0.02, height: 0.2 }, longestSide: 400 })
      expect(shown).toMatchObject({ width: 120, height: 120 })
      const { channels } = await sharp(shown.bytes).stats()
      expect(channels[0]?.stdev).toBeGreaterThan(60)
    })

    test('shows nothing of what was hidden behind transparency', async () => {
      const clear = at('clear.png')
      await sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } } })
        .png()
        .toFile(clear)
      const shown = await ask(clear, png, plain)
      expect((await sharp(shown.bytes).stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255])
    })

    test('shows the picture of a moving one at a time', async () => {
      const moving = at('moving.gif')
      await writeBlinking(moving)
      const shown = await ask(moving, { kind: 'image', mimeType: 'image/gif' }, { ...plain, at: { pts: 350, timeBase: [1, 1000] } })
      expect(await colourOf(shown, 0.5, 0.5)).toBe('blue')
    })
  })

  describe('the evidence', () => {
    test('stays as it was, and nothing of it is left behind', async () => {
      const before = sha256Of(at('quarters.png'))
      await ask(at('quarters.png'), png, plain)
      expect(sha256Of(at('quarters.png'))).toBe(before)
      expect(readdirSync(join(place.path, 'spool'), { recursive: true }).length).toBeLessThanOrEqual(1)
    })

    test.each(['zip', 'tar'] as const)('is read out of a %s, by several looks at once', async (form) => {
      const bytes = readFileSync(at('quarters.png'))
      const archive = at(`device.${form}`)
      const name = 'a/b.png'
      writeFileSync(archive, form === 'zip' ? makeZip([{ name, bytes }]) : await makeTar([{ header: { name }, bytes }]))
      const medium = { ...fileAsMedium(at('quarters.png'), png), places: [{ exhibit: exhibitAt(archive, 'archive'), path: 'a/b.png' }] }
      const shown = await Promise.all([1, 2, 3].map(() => renderer.render(medium, plain, new AbortController().signal)))
      expect(await Promise.all(shown.map((look) => colourOf(look, 0.1, 0.1)))).toEqual(['red', 'red', 'red'])
      expect(filesIn(join(place.path, 'spool'))).toEqual([])
    })

    test('is taken from the next place where one is gone', async () => {
      const medium = fileAsMedium(at('quarters.png'), png)
      const gone = { exhibit: exhibitAt(at('taken-away'), 'folder'), path: 'x.png' }
      const shown = await renderer.render({ ...medium, places: [gone, ...medium.places] }, plain, new AbortController().signal)
      expect(shown.type).toBe('image/webp')
      await expect(renderer.render({ ...medium, places: [gone] }, plain, new AbortController().signal)).rejects.toMatchObject({
        code: 'evidence-missing',
      })
    })

    test('is not shown where it is no longer what was described', async () => {
      writeFileSync(at('changed.png'), readFileSync(at('quarters.png')))
      const medium = fileAsMedium(at('changed.png'), png)
      const bytes = readFileSync(at('changed.png'))
      bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
      writeFileSync(at('changed.png'), bytes)
      await expect(renderer.render(medium, plain, new AbortController().signal)).rejects.toMatchObject({ code: 'file-changed' })
    })
  })

  describe('what cannot be shown', () => {
    test('is a problem with a code', async () => {
      writeFileSync(at('broken.jpg'), 'no picture at all')
      await expect(ask(at('broken.jpg'), jpeg, plain)).rejects.toBeInstanceOf(Problem)
      await expect(ask(at('broken.jpg'), { kind: 'other', mimeType: 'text/plain' }, plain)).rejects.toMatchObject({ code: 'not-media' })
      const span = { from: { pts: 0, timeBase: [1, 1] }, to: { pts: 1, timeBase: [1, 1] } } as const
      await expect(ask(at('quarters.png'), png, { tier: 'audio', span })).rejects.toMatchObject({ code: 'request-invalid' })
    })

    test.each([{ longestSide: 5000 }, { longestSide: 3.5 }, { margin: -1 }, { region: { x: 0.9, y: 0, width: 0.5, height: 1 } }])(
      'is what lies beyond the bounds: %o',
      async (beyond) => {
        await expect(ask(at('quarters.png'), png, { ...plain, ...beyond })).rejects.toMatchObject({ code: 'request-invalid' })
      },
    )

    test('is what nobody waits for any more', async () => {
      const stop = new AbortController()
      stop.abort()
      await expect(ask(at('quarters.png'), png, plain, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
    })
  })
}

/** Red, green, blue and yellow quarters, row by row, 400 × 200. */
async function writeQuarters(path: string): Promise<void> {
  const colours = ['#e02020', '#20c020', '#2020e0', '#e0e020']
  const tiles = colours.map(async (background, index) => ({
    input: await sharp({ create: { width: 200, height: 100, channels: 3, background } })
      .png()
      .toBuffer(),
    left: (index % 2) * 200,
    top: Math.floor(index / 2) * 100,
  }))
  await sharp({ create: { width: 400, height: 200, channels: 3, background: '#000' } })
    .composite(await Promise.all(tiles))
    .png()
    .toFile(path)
}

/** Three pictures of 200 ms: red, blue, green. */
async function writeBlinking(path: string): Promise<void> {
  const frames = ['#e02020', '#2020e0', '#20c020'].map((background) =>
    sharp({ create: { width: 64, height: 48, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [200, 200, 200] })
    .toFile(path)
}

/** The name of the nearest of four colours at a place in fractions. */
async function colourOf(look: RenderedLook, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(look.bytes).raw().toBuffer({ resolveWithObject: true })
  const from = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
  const [red = 0, green = 0, blue = 0] = data.subarray(from, from + 3)
  if (blue > 120) return 'blue'
  if (red > 120) return green > 120 ? 'yellow' : 'red'
  return green > 120 ? 'green' : 'none'
}

/** The names of what a WebP file holds. */
function chunksOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  const names: string[] = []
  for (let at = 12; at + 8 <= file.length; at += 8 + Math.ceil(file.readUInt32LE(at + 4) / 2) * 2)
    names.push(file.toString('latin1', at, at + 4))
  return names
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
}
