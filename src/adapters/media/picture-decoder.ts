import type { DecodeLimits, FilmDecoder } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { libheifId } from './libheif-picture.ts'
import type { RawPreview } from './metadata-reader.ts'
import type { OpenPicture, PictureProcess } from './picture-process.ts'
import { sharpId } from './safe-sharp.ts'
import { decodeTail, isTailType } from './tail-picture.ts'

/** Decodes one photo. */
export interface PictureDecoder {
  readonly id: string
  decode(path: string, type: ContentType, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture>
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
  }
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
