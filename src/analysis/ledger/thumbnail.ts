import type { Picture } from '../pixels/picture.ts'

/** A film frame reduced for comparing over time: RGB means of a 24 × 16 grid, 0…255, interleaved. */
export type Thumbnail = Uint8Array

export const thumbnailColumns = 24
export const thumbnailRows = 16
/** How many numbers a thumbnail holds. */
export const thumbnailLength = thumbnailColumns * thumbnailRows * 3

/** Writes the mean colour of each cell of a grid over the picture. */
export function thumbnailOf(picture: Picture, thumbnail: Thumbnail): void {
  const fourByFour = picture.width === thumbnailColumns * 4 && picture.height === thumbnailRows * 4
  if (fourByFour && littleEndian && picture.data.byteOffset % 4 === 0) meansOfSquares(picture.data, thumbnail)
  else meansOfCells(picture, thumbnail)
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const evenBytes = 0x00ff00ff

/**
 * Means of 4 × 4 pixels, two channels at a time: the even and the odd bytes of a word are summed as two 16-bit numbers.
 * Four pixels are the three words RGBR GBRG BRGB.
 */
function meansOfSquares(data: Uint8Array, thumbnail: Thumbnail): void {
  const words = new Int32Array(data.buffer, data.byteOffset, data.length >> 2)
  const stride = thumbnailColumns * 3
  for (let row = 0, at = 0; row < thumbnailRows; row++) {
    for (let column = 0; column < thumbnailColumns; column++, at += 3) {
      let redBlue = 0
      let greenRed = 0
      let greenRed2 = 0
      let blueGreen = 0
      let blueGreen2 = 0
      let redBlue2 = 0
      for (let y = 0, i = row * 4 * stride + column * 3; y < 4; y++, i += stride) {
        const first = words[i] ?? 0
        const second = words[i + 1] ?? 0
        const third = words[i + 2] ?? 0
        redBlue += first & evenBytes
        greenRed += (first >>> 8) & evenBytes
        greenRed2 += second & evenBytes
        blueGreen += (second >>> 8) & evenBytes
        blueGreen2 += third & evenBytes
        redBlue2 += (third >>> 8) & evenBytes
      }
      const lowRed = redBlue + redBlue2
      const lowGreen = greenRed + greenRed2
      const lowBlue = blueGreen + blueGreen2
      thumbnail[at] = ((lowRed & 0xffff) + (lowGreen >>> 16) + 8) >> 4
      thumbnail[at + 1] = ((lowGreen & 0xffff) + (lowBlue >>> 16) + 8) >> 4
      thumbnail[at + 2] = ((lowBlue & 0xffff) + (lowRed >>> 16) + 8) >> 4
    }
  }
}

function meansOfCells(picture: Picture, thumbnail: Thumbnail): void {
  for (let row = 0, at = 0; row < thumbnailRows; row++) {
    const top = Math.floor((row * picture.height) / thumbnailRows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * picture.height) / thumbnailRows))
    for (let column = 0; column < thumbnailColumns; column++, at += 3) {
      const left = Math.floor((column * picture.width) / thumbnailColumns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * picture.width) / thumbnailColumns))
      for (let channel = 0; channel < 3; channel++)
        thumbnail[at + channel] = Math.round(meanOf(picture, { top, bottom, left, right }, channel))
    }
  }
}

function meanOf({ data, width }: Picture, cell: { top: number; bottom: number; left: number; right: number }, channel: number): number {
  let sum = 0
  for (let y = cell.top; y < cell.bottom; y++) for (let x = cell.left; x < cell.right; x++) sum += data[(y * width + x) * 3 + channel] ?? 0
  return sum / ((cell.bottom - cell.top) * (cell.right - cell.left))
}

/** Mean absolute difference of two thumbnails, 0…1. */
export function thumbnailDistance(a: Thumbnail, b: Thumbnail): number {
  let sum = 0
  for (let i = 0; i < thumbnailLength; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return sum / (thumbnailLength * 255)
}

/** A cell has changed when a colour of it differs by more than this, of 255. */
const changed = 10
/** Cells of at most this in both pictures are bars or night, and do not count. */
export const dark = 20

/** The part of the cells that changed, 0…1, among those that show something in either picture. */
export function changedShare(a: Thumbnail, b: Thumbnail): number {
  let showing = 0
  let different = 0
  for (let i = 0; i < thumbnailLength; i += 3) {
    let brightest = 0
    let difference = 0
    for (let k = i; k < i + 3; k++) {
      const one = a[k] ?? 0
      const other = b[k] ?? 0
      brightest = Math.max(brightest, one, other)
      difference = Math.max(difference, Math.abs(one - other))
    }
    if (brightest <= dark) continue
    showing += 1
    if (difference > changed) different += 1
  }
  return showing === 0 ? 0 : different / showing
}
