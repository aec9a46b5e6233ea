import type { Picture } from '../pixels/picture.ts'

/** One float32 channel, row by row. */
export interface Plane {
  readonly rows: number
  readonly columns: number
  readonly data: Float32Array
}

const single = Math.fround
const redShare = single(0.299)
const greenShare = single(0.587)
const blueShare = single(0.114)

/** The brightness of each pixel in 0…255, rounded after every step as the PDQ reference does in C++ floats. */
export function lumaPlane({ width, height, data }: Picture): Plane {
  const luma = new Float32Array(width * height)
  for (let pixel = 0, at = 0; pixel < luma.length; pixel += 1, at += 3) {
    const red = single(redShare * (data[at] ?? 0))
    const green = single(greenShare * (data[at + 1] ?? 0))
    const blue = single(blueShare * (data[at + 2] ?? 0))
    luma[pixel] = single(single(red + green) + blue)
  }
  return { rows: height, columns: width, data: luma }
}
