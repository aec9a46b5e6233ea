import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { openLookRenderer } from '../src/adapters/looks/look-renderer.ts'
import type { Picture } from '../src/analysis/pixels/picture.ts'
import { inTier } from '../src/analysis/tiers/in-tier.ts'
import type { Look, LookRenderer, RenderedLook } from '../src/application/ports/look-renderer.ts'
import type { ContentType } from '../src/domain/evidence.ts'
import { secondLook, settlingOf } from '../src/domain/review/settling-size.ts'
import { pictureTiers } from '../src/domain/review/tier.ts'
import type { MediaTime } from '../src/domain/timeline.ts'
import { fileAsMedium } from '../test/looked-at.ts'
import type { Measured } from './bench.ts'
import type { Figure } from './figures/figure.ts'

const photos = ['000000234748', '000000155341', '000000172648', '000000084533', '000000107438'].map((name) => `photo/coco/${name}.jpg`)
const film = 'video/intel/car-detection.mp4'
const side = 640
const rounds = 9
const warming = 2
const signal = new AbortController().signal

/** How long the drawing of each tier takes at 640 × 640, and a look as a whole. */
export async function benchLooks(data: string): Promise<Measured> {
  const figures = [...(await drawing(data)), ...(await looking(data))]
  return { figures, details: '' }
}

async function drawing(data: string): Promise<Figure[]> {
  const pictures = await Promise.all(photos.map((name) => squared(join(data, name))))
  const taken = new Map(pictureTiers.map((tier) => [tier, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const picture of pictures) {
      for (const tier of pictureTiers) {
        const begin = performance.now()
        inTier(picture, tier)
        if (round >= warming) taken.get(tier)?.push(performance.now() - begin)
      }
    }
  }
  return (['outline', 'stylised', 'grey'] as const).map((tier) => ({
    what: `${tier}, ${side} × ${side}, one core, median`,
    measured: median(taken.get(tier) ?? []),
    unit: 'ms',
    goal: { most: 150 },
  }))
}

async function squared(path: string): Promise<Picture> {
  const { data } = await sharp(path).resize(side, side, { fit: 'cover' }).raw().toBuffer({ resolveWithObject: true })
  return { width: side, height: side, data }
}

async function looking(data: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-looks-'))
  try {
    await using renderer = await openLookRenderer(folder)
    const figures: Figure[] = []
    for (const { what, path, type, look } of looks) {
      const times: number[] = []
      let shown: RenderedLook | null = null
      for (let round = 0; round < rounds; round += 1) {
        const begin = performance.now()
        shown = await ask(renderer, join(data, path), type, look)
        if (round >= warming) times.push(performance.now() - begin)
      }
      figures.push({ what: `${what}, ready to send, median`, measured: median(times), unit: 'ms', goal: null })
      figures.push({ what: `${what}, weight`, measured: (shown?.bytes.length ?? 0) / 1000, unit: 'KB', goal: null })
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ask(renderer: LookRenderer, path: string, type: ContentType, look: Look): Promise<RenderedLook> {
  return renderer.render(fileAsMedium(path, type), look, signal)
}

const jpeg: ContentType = { kind: 'image', mimeType: 'image/jpeg' }
const mp4: ContentType = { kind: 'video', mimeType: 'video/mp4' }
const time = (seconds: number): MediaTime => ({ pts: Math.round(seconds * 25_000), timeBase: [1, 25_000] })
const carSeen = { x: 0.2, y: 0.4, width: 0.5, height: 0.4 }
const whole = { region: null, margin: 0, at: null }
const [photo = ''] = photos

const looks: readonly { readonly what: string; readonly path: string; readonly type: ContentType; readonly look: Look }[] = [
  { what: 'first look at an object of a photo', path: photo, type: jpeg, look: firstLookAtObject() },
  { what: 'second look at it', path: photo, type: jpeg, look: { ...secondLook, region: carSeen, at: null } },
  { what: 'stylised still of a film', path: film, type: mp4, look: { ...whole, tier: 'stylised', at: time(7.12), longestSide: 320 } },
  { what: 'silent clip of four seconds', path: film, type: mp4, look: clip('still') },
  { what: 'stylised clip of four seconds', path: film, type: mp4, look: clip('stylised') },
]

function firstLookAtObject(): Look {
  const settling = settlingOf('object')
  if (settling.by !== 'picture') throw new Error('an object is settled by a picture')
  return { tier: settling.first, region: carSeen, margin: settling.margin, at: null, longestSide: settling.longestSide }
}

function clip(style: 'still' | 'stylised'): Look {
  return { tier: 'clip', style, region: null, margin: 0, span: { from: time(6), to: time(10) }, longestSide: 320 }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
