import type { DecodeLimits, FilmDecoder } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import { decodeInChild } from './child-picture.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { libheifId } from './libheif-picture.ts'
import type { RawPreview } from './metadata-reader.ts'
import { sharpId } from './safe-sharp.ts'
import { decodeWithSharp, pictureHead } from './sharp-picture.ts'
import { decodeTail, isTailType } from './tail-picture.ts'

/** Decodes one photo. */
export interface PictureDecoder {
  readonly id: string
  decode(path: string, type: ContentType, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture>
}

/** Takes the preview out of a raw photo; null when there is none. */
export type PreviewReader = (path: string) => Promise<RawPreview | null>

const sharpTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'])
const heifTypes = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])
const rawTypes = /^image\/x-(canon-|adobe-dng|nikon-|sony-|olympus-|panasonic-|fuji-|pentax-|x3f|samsung-|epson-|minolta-|kodak-|raw)/

/** A picture decoder that chooses by content: sharp, libheif, the preview of a raw photo, or one of the film decoders. */
export function createPictureDecoder(films: readonly FilmDecoder[], preview: PreviewReader): PictureDecoder {
  return {
    id: [sharpId(), libheifId()].join(' + '),
    async decode(path, { mimeType }, limits, signal) {
      if (sharpTypes.has(mimeType)) return decodeCommon(path, limits, signal)
      if (heifTypes.has(mimeType)) return decodeInChild('heif', path, limits, signal)
      if (rawTypes.test(mimeType)) return decodePreview(path, preview, limits)
      if (!isTailType(mimeType)) throw new Problem('format-unsupported', mimeType)
      return decodeWithFirstAble(films, (film) => decodeTail(film, path, limits, signal))
    },
  }
}

/** Up to this many pixels a picture is decoded in the worker itself. */
const pixelsInWorker = 60_000_000
/** Some formats are held whole, several times over, while they are decoded. */
const pixelsInWorkerWhenWhole = 16_000_000

async function decodeCommon(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture> {
  const head = await pictureHead(path, limits)
  const whole = head.format === 'webp' || head.format === 'heif' || head.isProgressive === true
  const small = head.width * (head.pageHeight ?? head.height) <= (whole ? pixelsInWorkerWhenWhole : pixelsInWorker)
  return small ? decodeWithSharp(path, limits) : decodeInChild('sharp', path, limits, signal)
}

async function decodePreview(path: string, preview: PreviewReader, limits: DecodeLimits): Promise<DecodedPicture> {
  const found = await preview(path)
  if (found === null) throw new Problem('format-unsupported', 'a raw photo without a preview')
  return decodeWithSharp(found.jpeg, limits, found.orientation)
}

/** The decoders differ in the rarer formats, so the next is asked when one does not know it. */
async function decodeWithFirstAble(
  films: readonly FilmDecoder[],
  decode: (film: FilmDecoder) => Promise<DecodedPicture>,
): Promise<DecodedPicture> {
  let refusal: unknown = new Problem('format-unsupported', 'no film decoder is installed')
  for (const film of films) {
    try {
      return await decode(film)
    } catch (cause) {
      if (!(cause instanceof Problem) || !(cause.code === 'format-unsupported' || cause.code === 'content-broken')) throw cause
      refusal = cause
    }
  }
  throw refusal
}
