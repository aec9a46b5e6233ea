import type { DecodedMedium, DecodeLimits } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import { decodeAnimation } from './animated-picture.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import type { PictureDecoder } from './picture-decoder.ts'

/** Picture types that may move. */
export const moving: ReadonlySet<string> = new Set(['image/gif', 'image/webp'])

/** Decodes a photo into its one still; one that moves gets a ledger as a film does. */
export async function decodePhoto(
  pictures: PictureDecoder,
  path: string,
  type: ContentType,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<DecodedMedium> {
  const animation = moving.has(type.mimeType) ? await decodeAnimation(await pictures.open(path, limits, signal), type, limits) : null
  if (animation !== null) return animation
  const photo = await pictures.decode(path, type, limits, signal)
  return {
    look: 'whole',
    facts: factsOf(photo, type),
    ledger: null,
    stills: [{ at: null, frame: null, entry: null, picture: photo.picture, hashPicture: photo.hashPicture }],
    hashTrack: null,
    motion: null,
    sound: null,
    problems: photo.damaged ? [new Problem('content-broken', 'parts of the picture are missing').record()] : [],
    omitted: { stills: 0, sound: false, pictures: photo.pages - 1 },
  }
}

function factsOf(photo: DecodedPicture, type: ContentType): DecodedMedium['facts'] {
  return {
    kind: type.kind,
    mimeType: type.mimeType,
    container: null,
    width: photo.width,
    height: photo.height,
    duration: null,
    hasPicture: true,
    hasSound: false,
    damaged: photo.damaged,
    decoder: photo.decoder,
  }
}
