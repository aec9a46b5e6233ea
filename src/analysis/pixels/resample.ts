import { filterTaps } from './filter-taps.ts'
import type { Picture } from './picture.ts'
import { squeezeFast } from './squeeze-fast.ts'
import { squeezePlainly } from './squeeze-plainly.ts'

/** A part of a picture in its pixels; may have fractions but lies within the picture. */
export interface PixelRegion {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The whole of a picture as a region. */
export function wholeOf({ width, height }: Picture): PixelRegion {
  return { x: 0, y: 0, width, height }
}

/**
 * A region of a picture at another size, by a triangle filter that widens when shrinking, so that nothing aliases. Aspect is not
 * kept. Values are rounded to the nearest of 0…255, and are the same on every machine.
 */
export function resample(picture: Picture, region: PixelRegion, width: number, height: number): Picture {
  const rows = filterTaps(region.y, region.height, height, picture.height)
  const columns = filterTaps(region.x, region.width, width, picture.width)
  return { width, height, data: squeezeFast(picture, rows, columns) ?? squeezePlainly(picture, rows, columns) }
}
