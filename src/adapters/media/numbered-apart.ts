import type { FilmFrame, SpreadRequest } from '../../application/ports/media-decoder.ts'

/** A picture of a film: its container time and its pixels. */
export interface TimedPicture {
  readonly pts: number
  readonly data: Uint8Array
}

/** Pictures numbered in their order; null unless there is one for each moment and each is later than the one before. */
export function numberedApart(pictures: readonly TimedPicture[], { moments, width, height }: SpreadRequest): readonly FilmFrame[] | null {
  const isApart = pictures.every(({ pts }, at) => at === 0 || pts > (pictures[at - 1]?.pts ?? Number.POSITIVE_INFINITY))
  if (pictures.length !== moments.length || !isApart) return null
  return pictures.map(({ pts, data }, frame) => ({ frame, pts, picture: { width, height, data } }))
}
