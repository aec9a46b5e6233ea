import type { Picture } from '../pixels/picture.ts'
import { resample, wholeOf } from '../pixels/resample.ts'
import { writeSample } from '../pixels/sample.ts'
import type { FacePoints, Point } from './landmarks.ts'

/** Where the five points lie in a picture that the embedding network was trained on. */
const reference: FacePoints = [
  { x: 38.2946, y: 51.6963 },
  { x: 73.5318, y: 51.5014 },
  { x: 56.0252, y: 71.7366 },
  { x: 41.5493, y: 92.3655 },
  { x: 70.7299, y: 92.2041 },
]
const side = 112

/** A turn, a scale and a shift: `x' = a·x − b·y + shiftX`, `y' = b·x + a·y + shiftY`. */
export interface Similarity {
  readonly a: number
  readonly b: number
  readonly shiftX: number
  readonly shiftY: number
}

/** The face turned upright and brought to 112 × 112 pixels. */
export function alignFace(picture: Picture, points: FacePoints): Picture {
  const similarity = fitSimilarity(reference, points)
  const scale = Math.hypot(similarity.a, similarity.b)
  if (scale <= 2) return warp(picture, similarity)
  // Sampling a large face point by point would alias: shrink the picture first, by whole steps.
  const shrink = 2 ** Math.floor(Math.log2(scale))
  const small = resample(picture, wholeOf(picture), Math.ceil(picture.width / shrink), Math.ceil(picture.height / shrink))
  const [sx, sy] = [small.width / picture.width, small.height / picture.height]
  const moved = points.map(({ x, y }) => ({ x: (x + 0.5) * sx - 0.5, y: (y + 0.5) * sy - 0.5 }))
  return warp(small, fitSimilarity(reference, moved))
}

/** The similarity that brings the points of one list nearest to those of the other, by least squares. */
export function fitSimilarity(from: readonly Point[], to: readonly Point[]): Similarity {
  const [source, target] = [centre(from), centre(to)]
  let [a, b, spread] = [0, 0, 0]
  for (const [index, point] of from.entries()) {
    const aim = to[index] ?? target
    const [px, py, qx, qy] = [point.x - source.x, point.y - source.y, aim.x - target.x, aim.y - target.y]
    a += px * qx + py * qy
    b += px * qy - py * qx
    spread += px * px + py * py
  }
  a /= spread
  b /= spread
  return { a, b, shiftX: target.x - a * source.x + b * source.y, shiftY: target.y - b * source.x - a * source.y }
}

function centre(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}

function warp(picture: Picture, { a, b, shiftX, shiftY }: Similarity): Picture {
  const data = new Uint8Array(side * side * 3)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) writeSample(data, (y * side + x) * 3, picture, { x: a * x - b * y + shiftX, y: b * x + a * y + shiftY })
  }
  return { width: side, height: side, data }
}
