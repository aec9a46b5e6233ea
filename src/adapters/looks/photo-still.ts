import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { shownBox } from '../../analysis/tiers/shown-box.ts'
import type { PictureLook } from '../../application/ports/look-renderer.ts'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import { type MediaTime, seconds } from '../../domain/timeline.ts'
import { pageAt } from '../media/animated-picture.ts'
import { moving } from '../media/decode-photo.ts'
import type { PictureDecoder } from '../media/picture-decoder.ts'
import type { Shown } from './look-process.ts'

/** A photo and what reads it. */
export interface PhotoReading {
  readonly pictures: PictureDecoder
  readonly path: string
  readonly type: ContentType
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** A photo, or one picture of those that a moving one holds, as a look is to show it. */
export async function photoStill(photo: PhotoReading, { tier, region, margin, at, longestSide }: PictureLook): Promise<Shown> {
  const { pictures, path, type, limits, signal } = photo
  if (at !== null && moving.has(type.mimeType)) return { ...(await movingPicture(photo, at, { region, margin, longestSide })), tier }
  const picture = await pictures.part(path, type, { region, margin, longestSide }, limits, signal)
  return { picture, turns: 0, box: null, tier }
}

async function movingPicture(
  { pictures, path, limits, signal }: PhotoReading,
  at: MediaTime,
  { region, margin, longestSide }: Pick<PictureLook, 'region' | 'margin' | 'longestSide'>,
): Promise<Omit<Shown, 'tier'>> {
  const opened = await pictures.open(path, limits, signal)
  const head = await opened.head()
  const box = shownBox(head, region, margin)
  const scale = Math.min(1, longestSide / Math.max(box.width * head.width, box.height * head.height))
  const size = sizeWithin(head, Math.max(head.width, head.height) * scale)
  return { picture: await opened.page(pageAt(head, seconds(at)), size), turns: 0, box }
}
