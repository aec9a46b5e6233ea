import type { Picture } from '../pixels/picture.ts'

/** The picture is divided into this many columns and rows of regions. */
const columns = 8
const rows = 8

/**
 * The perceptual distance of two pictures of the same size, 0…1: the mean absolute difference of their 8-bit RGB values,
 * divided by 255, in the region where it is greatest of 8 × 8. A change in one corner counts as much as one everywhere.
 */
export function pictureDistance(a: Picture, b: Picture): number {
  const { width, height } = a
  if (width !== b.width || height !== b.height) throw new Error('pictures of different sizes have no distance')
  let greatest = 0
  for (let row = 0; row < rows; row++) {
    const top = Math.floor((row * height) / rows)
    const bottom = Math.min(height, Math.max(top + 1, Math.floor(((row + 1) * height) / rows)))
    for (let column = 0; column < columns; column++) {
      const left = Math.floor((column * width) / columns)
      const right = Math.min(width, Math.max(left + 1, Math.floor(((column + 1) * width) / columns)))
      const values = (bottom - top) * (right - left) * 3
      if (values <= 0) continue
      let sum = 0
      for (let y = top; y < bottom; y++) sum += differenceOf(a.data, b.data, (y * width + left) * 3, (y * width + right) * 3)
      greatest = Math.max(greatest, sum / (values * 255))
    }
  }
  return greatest
}

/** The sum of absolute differences in a run of pixels. Three sums of their own let the processor work on them side by side. */
function differenceOf(a: Uint8Array, b: Uint8Array, from: number, to: number): number {
  let red = 0
  let green = 0
  let blue = 0
  for (let i = from; i < to; i += 3) {
    red += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
    green += Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0))
    blue += Math.abs((a[i + 2] ?? 0) - (b[i + 2] ?? 0))
  }
  return red + green + blue
}
