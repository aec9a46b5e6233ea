import type { Picture } from '../pixels/picture.ts'

/** The picture is divided into this many columns and rows of regions. */
const columns = 8
const rows = 8

/**
 * The perceptual distance of two pictures of the same size, 0…1: the mean absolute difference of their 8-bit RGB values,
 * divided by 255, in the region where it is greatest of 8 × 8. A change in one corner counts as much as one everywhere.
 */
export function pictureDistance(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes have no distance')
  let greatest = 0
  for (let row = 0; row < rows; row++) {
    const top = Math.floor((row * a.height) / rows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * a.height) / rows))
    for (let column = 0; column < columns; column++) {
      const left = Math.floor((column * a.width) / columns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * a.width) / columns))
      greatest = Math.max(greatest, regionDistance(a, b, { top, bottom, left, right }))
    }
  }
  return greatest
}

interface Region {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

function regionDistance(a: Picture, b: Picture, region: Region): number {
  const left = a.data
  const right = b.data
  const bottom = Math.min(region.bottom, a.height)
  const end = Math.min(region.right, a.width)
  if (bottom <= region.top || end <= region.left) return 0
  let sum = 0
  for (let y = region.top; y < bottom; y++) {
    const from = (y * a.width + region.left) * 3
    const to = (y * a.width + end) * 3
    for (let i = from; i < to; i++) {
      const difference = (left[i] ?? 0) - (right[i] ?? 0)
      sum += difference < 0 ? -difference : difference
    }
  }
  return sum / ((bottom - region.top) * (end - region.left) * 3 * 255)
}
