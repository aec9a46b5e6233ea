import { type Thumbnail, thumbnailColumns, thumbnailLength, thumbnailRows } from './thumbnail.ts'

/** A thumbnail reduced again, to sums of 4 × 4 cells: 6 × 4 colours, for turning away cheaply what is nothing. */
export type TinyThumbnail = Int32Array

const tinyLength = thumbnailLength / 16
/** The sum of a cell of a tiny thumbnail that stands for a mean of 1. */
const tinyUnit = 16

/** A tiny thumbnail to be filled. */
export function createTinyThumbnail(): TinyThumbnail {
  return new Int32Array(tinyLength)
}

/** Reduces a thumbnail. */
export function tinyThumbnailOf(thumbnail: Thumbnail, tiny: TinyThumbnail): void {
  const stride = thumbnailColumns * 3
  for (let row = 0, at = 0; row < thumbnailRows; row += 4) {
    for (let column = 0; column < stride; column += 12) {
      for (let channel = 0; channel < 3; channel++, at++) {
        let sum = 0
        for (let y = 0, i = row * stride + column + channel; y < 4; y++, i += stride)
          sum += (thumbnail[i] ?? 0) + (thumbnail[i + 3] ?? 0) + (thumbnail[i + 6] ?? 0) + (thumbnail[i + 9] ?? 0)
        tiny[at] = sum
      }
    }
  }
}

/** Mean absolute difference of two tiny thumbnails, 0…1. */
export function tinyDistance(a: TinyThumbnail, b: TinyThumbnail): number {
  let sum = 0
  for (let i = 0; i < tinyLength; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return sum / (tinyLength * tinyUnit * 255)
}

/** How far a picture is from one to another, 0…1 when it lies between, by least squares. */
export function tinyShare(from: TinyThumbnail, to: TinyThumbnail, picture: TinyThumbnail): number {
  let across = 0
  let along = 0
  for (let i = 0; i < tinyLength; i++) {
    const start = from[i] ?? 0
    const span = (to[i] ?? 0) - start
    across += span * span
    along += span * ((picture[i] ?? 0) - start)
  }
  return across === 0 ? 0 : along / across
}
