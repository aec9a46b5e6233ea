import type { DecodeLimits, FilmDecoder } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { decodeHeif, heifId } from './heif-picture.ts'
import { sharpId } from './safe-sharp.ts'
import { decodeWithSharp } from './sharp-picture.ts'
import { decodeTail, isTailType } from './tail-picture.ts'

/** Decodes one photo. */
export interface PictureDecoder {
  readonly id: string
  decode(path: string, type: ContentType, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture>
}

/** Takes the preview out of a raw photo; null when there is none. */
export type PreviewReader = (
  path: string,
  limits: DecodeLimits,
) => Promise<{ readonly jpeg: Uint8Array; readonly orientation: number | null } | null>

const sharpTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'])
const heifTypes = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])
const rawTypes = /^image\/x-(canon-|adobe-dng|nikon-|sony-|olympus-|panasonic-|fuji-|pentax-|x3f|samsung-|epson-|minolta-|kodak-|raw)/

/** A picture decoder that chooses by content: sharp, libheif, the preview of a raw photo, or one of the film decoders. */
export function createPictureDecoder(films: readonly FilmDecoder[], preview: PreviewReader): PictureDecoder {
  return {
    id: [sharpId(), heifId()].join(' + '),
    async decode(path, { mimeType }, limits, signal) {
      if (sharpTypes.has(mimeType)) return decodeWithSharp(path, limits)
      if (heifTypes.has(mimeType)) return decodeHeif(path, limits, signal)
      if (rawTypes.test(mimeType)) return decodePreview(path, preview, limits)
      if (!isTailType(mimeType)) throw new Problem('format-unsupported', mimeType)
      return decodeWithFirstAble(films, (film) => decodeTail(film, path, limits, signal))
    },
  }
}

async function decodePreview(path: string, preview: PreviewReader, limits: DecodeLimits): Promise<DecodedPicture> {
  const found = await preview(path, limits)
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
