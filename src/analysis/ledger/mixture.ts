import { type Thumbnail, thumbnailLength } from './thumbnail.ts'

/** How a picture lies between two others: each cell by itself somewhere on the way from the one to the other. */
export interface Mixture {
  /** Of the whole picture, 0 (the first) … 1 (the second). */
  share: number
  /** What lies off the way, as a part of the way. */
  residual: number
  /** How unlike the cells are in how far they are: 0 when all are as far, 1 when each is at one end or the other. */
  disparity: number
}

/** A mixture to be filled. */
export function createMixture(): Mixture {
  return { share: 0, residual: 0, disparity: 0 }
}

/** Writes how `picture` lies between two others, cells counting by how much they differ between these. */
export function mixtureOf(from: Thumbnail, to: Thumbnail, picture: Thumbnail, into: Mixture): void {
  let across = 0
  let along = 0
  let squares = 0
  let off = 0
  for (let i = 0; i < thumbnailLength; i += 3) {
    const r = from[i] ?? 0
    const g = from[i + 1] ?? 0
    const b = from[i + 2] ?? 0
    const dr = (to[i] ?? 0) - r
    const dg = (to[i + 1] ?? 0) - g
    const db = (to[i + 2] ?? 0) - b
    const mr = (picture[i] ?? 0) - r
    const mg = (picture[i + 1] ?? 0) - g
    const mb = (picture[i + 2] ?? 0) - b
    const weight = dr * dr + dg * dg + db * db
    const dot = dr * mr + dg * mg + db * mb
    const share = weight === 0 ? 0 : dot <= 0 ? 0 : dot >= weight ? 1 : dot / weight
    across += weight
    along += share * weight
    squares += share * share * weight
    off += mr * mr + mg * mg + mb * mb - 2 * share * dot + share * share * weight
  }
  into.share = across === 0 ? 0 : along / across
  into.residual = across === 0 ? 1 : Math.sqrt(Math.max(0, off) / across)
  const most = into.share * (1 - into.share)
  into.disparity = most === 0 || across === 0 ? 0 : (squares / across - into.share * into.share) / most
}
