import type { Picture } from '../pixels/picture.ts'

/** One value a pixel, row by row. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

/** The brightness of each pixel, 0…1 (ITU-R BT.601, as stored: evenly spaced to the eye). */
export function lightnessOf({ width, height, data }: Picture): Plane {
  const light = new Float32Array(width * height)
  for (let pixel = 0, at = 0; pixel < light.length; pixel += 1, at += 3) {
    light[pixel] = ((data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114) / 255
  }
  return { width, height, data: light }
}
