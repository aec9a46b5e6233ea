import type { PictureTier } from '../../domain/review/tier.ts'
import type { Picture } from '../pixels/picture.ts'
import { grey } from './grey.ts'
import { outline } from './outline.ts'
import { stylised } from './stylised.ts'

const renderings: Readonly<Record<PictureTier, (picture: Picture) => Picture>> = { outline, stylised, grey, still: (picture) => picture }

/** The picture as a tier shows it, of the same size. */
export function inTier(picture: Picture, tier: PictureTier): Picture {
  return renderings[tier](picture)
}
