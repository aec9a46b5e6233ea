import { cropPicture } from '../../analysis/pixels/crop-picture.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { resample, wholeOf } from '../../analysis/pixels/resample.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { shownBox } from '../../analysis/tiers/shown-box.ts'
import type { DecodeLimits, FilmDecoder } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { libheifId } from './libheif-picture.ts'
import type { RawPreview } from './metadata-reader.ts'
import type { PicturePart } from './picture-part.ts'
import type { OpenPicture, PictureProcess } from './picture-process.ts'
import { sharpId } from './safe-sharp.ts'
import { decodeTail, isTailType } from './tail-picture.ts'

/** Decodes one photo. */
export interface PictureDecoder {
  readonly id: string
  decode(path: string, type: ContentType, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture>
  /** A part from the full size where the format allows, else from the picture for analysis. */
  part(path: string, type: ContentType, part: PicturePart, limits: DecodeLimits, signal: AbortSignal): Promise<Picture>
  /** A picture of which more than one page may be wanted. */
  open(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<OpenPicture>
}

/** Takes the preview out of a raw photo; null when there is none. */
export type PreviewReader = (path: string) => Promise<RawPreview | null>

/** What pictures are read with. */
export interface PictureParts {
  readonly films: readonly FilmDecoder[]
  readonly process: PictureProcess
  readonly preview: PreviewReader
}

const sharpTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'])
const heifTypes = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])
const rawTypes = /^image\/x-(canon-|adobe-dng|nikon-|sony-|olympus-|panasonic-|fuji-|pentax-|x3f|samsung-|epson-|minolta-|kodak-|raw)/

/** A picture decoder that chooses by content: sharp, libheif, the preview of a raw photo, or one of the film decoders. */
export function createPictureDecoder(parts: PictureParts): PictureDecoder {
  const open = (source: string | Uint8Array, limits: DecodeLimits, signal: AbortSignal) => parts.process.open(source, limits, signal)
  return {
    id: [sharpId(), libheifId()].join(' + '),
    open,
    async decode(path, { mimeType }, limits, signal) {
      if (sharpTypes.has(mimeType)) return (await open(path, limits, signal)).decode('sharp')
      if (heifTypes.has(mimeType)) return (await open(path, limits, signal)).decode('heif')
      if (!rawTypes.test(mimeType)) return decodeRare(parts.films, path, mimeType, limits, signal)
      const { jpeg, orientation } = await previewOf(path, parts.preview)
      return (await open(jpeg, limits, signal)).decode('sharp', orientation)
    },
    async part(path, { mimeType }, part, limits, signal) {
      if (sharpTypes.has(mimeType)) return (await open(path, limits, signal)).part('sharp', part)
      if (heifTypes.has(mimeType)) return (await open(path, limits, signal)).part('heif', part)
      if (!rawTypes.test(mimeType)) return partOf((await decodeRare(parts.films, path, mimeType, limits, signal)).picture, part)
      const { jpeg, orientation } = await previewOf(path, parts.preview)
      return (await open(jpeg, limits, signal)).part('sharp', part, orientation)
    },
  }
}

function partOf(picture: Picture, { region, margin, longestSide }: PicturePart): Picture {
  const cut = cropPicture(picture, shownBox(picture, region, margin))
  const { width, height } = sizeWithin(cut, longestSide)
  return resample(cut, wholeOf(cut), width, height)
}

async function previewOf(path: string, preview: PreviewReader): Promise<RawPreview> {
  const found = await preview(path)
  if (found === null) throw new Problem('format-unsupported', 'a raw photo without a preview')
  return found
}

/** The film decoders differ in the rarer formats, so the next is asked when one does not know it. */
async function decodeRare(
  films: readonly FilmDecoder[],
  path: string,
  mimeType: string,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<DecodedPicture> {
  if (!isTailType(mimeType)) throw new Problem('format-unsupported', mimeType)
  let refusal: unknown = new Problem('format-unsupported', 'no film decoder is installed')
  for (const film of films) {
    try {
      return await decodeTail(film, path, limits, signal)
    } catch (cause) {
      if (!(cause instanceof Problem) || !(cause.code === 'format-unsupported' || cause.code === 'content-broken')) throw cause
      refusal = cause
    }
  }
  throw refusal
}
