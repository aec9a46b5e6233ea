import type { Picture } from '../pixels/picture.ts'

const single = Math.fround
const lanes = 4
const redShare = single(0.299)
const greenShare = single(0.587)
const blueShare = single(0.114)

/**
 * The brightness of four rows in 0…255, pixel by pixel in turn (`to[column * 4 + lane]`), rounded after every step as the
 * PDQ reference does in C++ floats. Lanes below the picture repeat its last row.
 */
export function lumaLines({ width, height, data }: Picture, row: number, to: Float32Array): void {
  for (let lane = 0; lane < lanes; lane += 1) {
    let from = Math.min(row + lane, height - 1) * width * 3
    for (let at = lane; at < width * lanes; at += lanes, from += 3) {
      const red = single(redShare * (data[from] ?? 0))
      const green = single(greenShare * (data[from + 1] ?? 0))
      const blue = single(blueShare * (data[from + 2] ?? 0))
      to[at] = single(red + green) + blue
    }
  }
}
