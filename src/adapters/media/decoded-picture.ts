import type { Picture } from '../../analysis/pixels/picture.ts'

/** The long side of the picture that analyzers look at, in pixels. */
export const analysisLongSide = 1280

/** So many stills may have the full size; beyond that they share the memory of as many, down to half the side. */
const fullSizeStills = 40

/** The long side, in pixels, of each still of a film that has this many. */
export function stillLongSide(stills: number): number {
  const share = Math.sqrt(fullSizeStills / Math.max(stills, fullSizeStills))
  return Math.max(analysisLongSide / 2, Math.round(analysisLongSide * share))
}

/** A photo, decoded. Sizes are of the upright picture at full size. */
export interface DecodedPicture {
  readonly width: number
  readonly height: number
  /** Upright, long side at most 1280. */
  readonly picture: Picture
  /** As stored, at most 512 × 512, for PDQ. */
  readonly hashPicture: Picture
  /** Whether something was missing or broken and the decoder filled in. */
  readonly damaged: boolean
  /** How many pictures the file holds; only the first is decoded here. */
  readonly pages: number
  /** What read it, with version. */
  readonly decoder: string
}
