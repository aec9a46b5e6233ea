import type { Metadata, Sharp, SharpOptions } from 'sharp'
import { storedBox } from '../../analysis/pixels/orient-box.ts'
import { orientPicture, parseOrientation, swapsSides } from '../../analysis/pixels/orient-picture.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { squashForHash } from '../../analysis/pixels/squash-for-hash.ts'
import { pixelsOfBox, shownBox } from '../../analysis/tiers/shown-box.ts'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { analysisLongSide, type DecodedPicture } from './decoded-picture.ts'
import type { PicturePart } from './picture-part.ts'
import { safeSharp, sharpId } from './safe-sharp.ts'

/** A file by its path, or bytes taken out of one (a preview). */
export type PictureSource = string | Uint8Array

type PictureLimits = Pick<DecodeLimits, 'wallSeconds' | 'maxPixels'>

/** What the head of a picture says, once its size is known to be within the limits. */
export async function pictureHead(source: PictureSource, limits: PictureLimits): Promise<Metadata> {
  const head = await open(source, limits, { failOn: 'none', limitInputPixels: false }).metadata().catch(asProblem)
  if (head.width * (head.pageHeight ?? head.height) > limits.maxPixels)
    throw new Problem('too-large', `${head.width} × ${head.height} pixels`)
  return head
}

/** Decodes JPEG, PNG, WebP, GIF, TIFF and AVIF. What is damaged is decoded as far as it goes, and marked. `turned` is its EXIF orientation where the picture itself says none. */
export async function decodeWithSharp(source: PictureSource, limits: PictureLimits, turned: number | null = null): Promise<DecodedPicture> {
  const read = await pictureHead(source, limits)
  const head = { ...read, orientation: read.orientation ?? turned ?? 1 }
  try {
    return await decodeStrictly(source, limits, head, 'error')
  } catch (cause) {
    if (cause instanceof Problem && cause.code !== 'content-broken') throw cause
    return { ...(await decodeStrictly(source, limits, head, 'none')), damaged: true }
  }
}

/** A part of a picture from its full size, upright; what is damaged comes as far as it goes. */
export async function decodePart(
  source: PictureSource,
  part: PicturePart,
  limits: PictureLimits,
  turned: number | null = null,
): Promise<Picture> {
  const head = await pictureHead(source, limits)
  const orientation = parseOrientation(head.orientation ?? turned ?? 1)
  const stored = { width: head.width, height: head.pageHeight ?? head.height }
  const upright = swapsSides(orientation) ? { width: stored.height, height: stored.width } : stored
  const cut = pixelsOfBox(stored, storedBox(shownBox(upright, part.region, part.margin), orientation))
  const image = open(source, limits, { failOn: 'none' }).extract(cut)
  return orientPicture(await analysisPicture(image, sizeWithin(cut, part.longestSide)), orientation)
}

async function decodeStrictly(
  source: PictureSource,
  limits: PictureLimits,
  head: Metadata,
  failOn: 'none' | 'error',
): Promise<DecodedPicture> {
  const stored = { width: head.width, height: head.pageHeight ?? head.height }
  const orientation = parseOrientation(head.orientation)
  const small = await analysisPicture(open(source, limits, { failOn }), sizeWithin(stored, analysisLongSide))
  const hashed = looksTheSameToHash(head, small) ? squashForHash(small) : await pictureToHash(source, limits, head, failOn)
  return {
    width: swapsSides(orientation) ? stored.height : stored.width,
    height: swapsSides(orientation) ? stored.width : stored.height,
    picture: orientPicture(small, orientation),
    hashPicture: hashed,
    damaged: false,
    pages: head.pages ?? 1,
    decoder: sharpId(),
  }
}

async function analysisPicture(image: Sharp, size: { width: number; height: number }): Promise<Picture> {
  return pixelsOf(
    image
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .resize({ ...size, fit: 'fill' }),
  )
}

/** Above this many pixels the whole picture is not held in memory, and the hash may differ from the reference by a few bits. */
const exactHashPixels = 50_000_000

/** Whether the picture for analysis is at its full size, and stored in plain colours: what is transparent and profiles differ. */
function looksTheSameToHash({ width, height, pageHeight, space, depth, hasAlpha, hasProfile }: Metadata, small: Picture): boolean {
  const whole = small.width === width && small.height === (pageHeight ?? height)
  return whole && (space === 'srgb' || space === 'b-w') && depth === 'uchar' && !hasAlpha && !hasProfile
}

/** The reference reads stored values: no colour profile, no orientation, black behind what is transparent. */
async function pictureToHash(source: PictureSource, limits: PictureLimits, head: Metadata, failOn: 'none' | 'error'): Promise<Picture> {
  const image = open(source, limits, { failOn, ignoreIcc: head.space !== 'cmyk' })
    .toColourspace('srgb')
    .flatten()
  if (head.width * (head.pageHeight ?? head.height) <= exactHashPixels) return squashForHash(await pixelsOf(image))
  return pixelsOf(image.resize({ width: 512, height: 512, fit: 'fill', kernel: 'nearest', fastShrinkOnLoad: false }))
}

/** One picture of a file that holds several, upright; `page` counts from 0. */
export async function decodePage(
  source: PictureSource,
  page: number,
  size: { width: number; height: number },
  limits: PictureLimits,
): Promise<Picture> {
  return analysisPicture(open(source, limits, { failOn: 'none', page }), size)
}

/** All pictures of a file below one another, each squashed to the same size. */
export async function decodeAllPages(
  source: PictureSource,
  size: { width: number; height: number },
  limits: PictureLimits,
): Promise<Picture> {
  const image = open(source, limits, { failOn: 'none', animated: true })
  return analysisPicture(image, size)
}

function open(source: PictureSource, limits: PictureLimits, options: SharpOptions): Sharp {
  return safeSharp()(source, { limitInputPixels: limits.maxPixels, sequentialRead: true, ...options }).timeout({
    seconds: Math.ceil(limits.wallSeconds),
  })
}

async function pixelsOf(image: Sharp): Promise<Picture> {
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true }).catch(asProblem)
  return { width: info.width, height: info.height, data: threeChannels(data, info.channels) }
}

function threeChannels(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data
  const pixels = data.length / channels
  const wide = new Uint8Array(pixels * 3)
  for (let i = 0; i < pixels; i++) for (let k = 0; k < 3; k++) wide[i * 3 + k] = data[i * channels + (channels > 3 ? k : 0)] ?? 0
  return wide
}

function asProblem(cause: unknown): never {
  if (cause instanceof Problem) throw cause
  const message = cause instanceof Error ? cause.message : ''
  if (/timeout/i.test(message)) throw new Problem('time-limit', null, cause)
  if (/exceeds pixel limit/i.test(message)) throw new Problem('too-large', null, cause)
  if (/out of memory|unable to allocate/i.test(message)) throw new Problem('memory-limit', null, cause)
  throw new Problem('content-broken', 'libvips', cause)
}
