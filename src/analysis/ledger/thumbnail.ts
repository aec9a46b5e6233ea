import type { Picture } from '../pixels/picture.ts'

/** A film frame reduced for comparing over time: RGB means of a 24 × 16 grid, 0…255, interleaved. */
export type Thumbnail = Float32Array

const columns = 24
const rows = 16
/** How many numbers a thumbnail holds. */
export const thumbnailLength = columns * rows * 3

/** Writes the mean colour of each cell of a grid over the picture. */
export function thumbnailOf(picture: Picture, thumbnail: Thumbnail): void {
  for (let row = 0; row < rows; row++) {
    const top = Math.floor((row * picture.height) / rows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * picture.height) / rows))
    for (let column = 0; column < columns; column++) {
      const left = Math.floor((column * picture.width) / columns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * picture.width) / columns))
      meanColour(picture, { top, bottom, left, right }, thumbnail.subarray((row * columns + column) * 3))
    }
  }
}

function meanColour(picture: Picture, cell: { top: number; bottom: number; left: number; right: number }, into: Float32Array): void {
  let red = 0
  let green = 0
  let blue = 0
  for (let y = cell.top; y < cell.bottom; y++) {
    for (let i = (y * picture.width + cell.left) * 3; i < (y * picture.width + cell.right) * 3; i += 3) {
      red += picture.data[i] ?? 0
      green += picture.data[i + 1] ?? 0
      blue += picture.data[i + 2] ?? 0
    }
  }
  const pixels = (cell.bottom - cell.top) * (cell.right - cell.left)
  into[0] = red / pixels
  into[1] = green / pixels
  into[2] = blue / pixels
}

/** Mean absolute difference of two thumbnails, 0…1. */
export function thumbnailDistance(a: Thumbnail, b: Thumbnail): number {
  let sum = 0
  for (let i = 0; i < thumbnailLength; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return sum / (thumbnailLength * 255)
}

/** A cell has changed when a colour of it differs by more than this, of 255. */
const changed = 10
/** Cells darker than this in both pictures are bars or night, and do not count. */
const dark = 20

/** The part of the cells that changed, 0…1, among those that show something in either picture. */
export function changedShare(a: Thumbnail, b: Thumbnail): number {
  let showing = 0
  let different = 0
  for (let i = 0; i < thumbnailLength; i += 3) {
    let brightest = 0
    let difference = 0
    for (let k = i; k < i + 3; k++) {
      brightest = Math.max(brightest, a[k] ?? 0, b[k] ?? 0)
      difference = Math.max(difference, Math.abs((a[k] ?? 0) - (b[k] ?? 0)))
    }
    if (brightest > dark) showing += 1
    if (brightest > dark && difference > changed) different += 1
  }
  return showing === 0 ? 0 : different / showing
}
