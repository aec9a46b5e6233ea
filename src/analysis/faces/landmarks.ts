import type { Box } from '../../domain/timeline.ts'
import type { Network } from '../network.ts'
import type { Picture } from '../pixels/picture.ts'
import { resample } from '../pixels/resample.ts'

/** A point in pixels of the picture. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Both eyes, tip of the nose, both corners of the mouth; left and right as seen in the picture. */
export type FacePoints = readonly [Point, Point, Point, Point, Point]

const side = 64
/** Which of the 68 landmarks make each of the five points. */
const groups = [[37, 38, 40, 41], [43, 44, 46, 47], [30], [48, 60], [54, 64]] as const

/** The five points of a face that alignment needs. */
export async function facePoints(network: Network, picture: Picture, box: Box): Promise<FacePoints> {
  const region = {
    x: box.x * picture.width,
    y: box.y * picture.height,
    width: box.width * picture.width,
    height: box.height * picture.height,
  }
  const { data } = resample(picture, region, side, side)
  const grey = Float32Array.from({ length: side * side }, (_, pixel) => greyAt(data, pixel * 3) / 256)
  const { output } = await network.run({ input: { data: grey, dims: [1, 1, side, side] } })
  const landmarks = Array.from(output?.data ?? [], Number)
  const mean = (indices: readonly number[], offset: number) =>
    indices.reduce((sum, index) => sum + (landmarks[index * 2 + offset] ?? 0), 0) / indices.length
  const point = (indices: readonly number[]): Point => ({
    x: region.x + mean(indices, 0) * region.width,
    y: region.y + mean(indices, 1) * region.height,
  })
  return [point(groups[0]), point(groups[1]), point(groups[2]), point(groups[3]), point(groups[4])]
}

function greyAt(data: Uint8Array, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
}
