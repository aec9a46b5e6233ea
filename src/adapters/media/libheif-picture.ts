import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { resample, wholeOf } from '../../analysis/pixels/resample.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { squashForHash } from '../../analysis/pixels/squash-for-hash.ts'
import { pixelsOfBox, shownBox } from '../../analysis/tiers/shown-box.ts'
import { analysisLongSide, type DecodedPicture } from './decoded-picture.ts'
import type { PicturePart } from './picture-part.ts'
import type { PictureSource } from './sharp-picture.ts'

/** The part of libheif-js that is used; the package carries no types. */
interface HeifImage {
  get_width(): number
  get_height(): number
  is_primary(): boolean
  display(into: { data: Uint8ClampedArray; width: number; height: number }, done: (filled: unknown) => void): void
}

/**
 * Decodes HEIC by libheif compiled to WebAssembly, which turns the picture upright itself. It keeps its memory and cannot be
 * interrupted: for a process of its own.
 */
export async function decodeWithLibheif(source: PictureSource, maxPixels: number): Promise<DecodedPicture> {
  const { whole, pages } = await wholePicture(source, maxPixels)
  const size = { width: whole.width, height: whole.height }
  const small = sizeWithin(size, analysisLongSide)
  const picture = resample(whole, wholeOf(whole), small.width, small.height)
  return { ...size, picture, hashPicture: squashForHash(whole), damaged: false, pages, decoder: libheifId() }
}

/** A part of a HEIC picture from its full size. */
export async function partWithLibheif(source: PictureSource, part: PicturePart, maxPixels: number): Promise<Picture> {
  const { whole } = await wholePicture(source, maxPixels)
  const { left, top, ...cut } = pixelsOfBox(whole, shownBox(whole, part.region, part.margin))
  const size = sizeWithin(cut, part.longestSide)
  return resample(whole, { x: left, y: top, ...cut }, size.width, size.height)
}

async function wholePicture(source: PictureSource, maxPixels: number): Promise<{ whole: Picture; pages: number }> {
  const images = loadDecoder().decode(typeof source === 'string' ? readFileSync(source) : source)
  const image = images.find((candidate) => candidate.is_primary()) ?? images[0]
  if (image === undefined) throw new Error('holds no picture')
  const size = { width: image.get_width(), height: image.get_height() }
  if (size.width * size.height > maxPixels) throw new Error(`exceeds pixel limit: ${size.width} × ${size.height}`)
  return { whole: withoutAlpha(await display(image, size), size), pages: images.length }
}

/** Name and version, as part of a decoder id. */
export function libheifId(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('libheif-js/package.json')
  return `libheif-js ${version}`
}

function loadDecoder(): { decode(bytes: Uint8Array): HeifImage[] } {
  const library: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } } = createRequire(import.meta.url)(
    'libheif-js/wasm-bundle',
  )
  return new library.HeifDecoder()
}

function display(image: HeifImage, { width, height }: { width: number; height: number }): Promise<Uint8ClampedArray> {
  const data = new Uint8ClampedArray(width * height * 4)
  return new Promise((resolve, reject) => {
    image.display({ data, width, height }, (filled) => (filled === null ? reject(new Error('cannot be decoded')) : resolve(data)))
  })
}

/** Red, green and blue over white where the picture is transparent. */
function withoutAlpha(rgba: Uint8ClampedArray, size: { width: number; height: number }): Picture {
  const data = new Uint8Array(size.width * size.height * 3)
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const alpha = (rgba[from + 3] ?? 255) / 255
    for (let k = 0; k < 3; k++) data[to + k] = Math.round((rgba[from + k] ?? 0) * alpha + 255 * (1 - alpha))
  }
  return { ...size, data }
}
