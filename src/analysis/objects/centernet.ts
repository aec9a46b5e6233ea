import type { Network } from '../network.ts'
import { letterbox } from '../pixels/letterbox.ts'
import type { Picture } from '../pixels/picture.ts'
import { interleavedTensor, plainRgb } from '../pixels/tensor-layout.ts'
import { codeAt, type Detection } from './detection.ts'

const side = 512
/** Each row is left, top, right, bottom in pixels of the square, score, class. */
const rowLength = 6

/** What CenterNet sees in a picture, above a score. */
export async function detectWithCenterNet(network: Network, picture: Picture, lowest: number): Promise<Detection[]> {
  const square = letterbox(picture, side)
  const output = await network.run({ 'tower_0/images': interleavedTensor(square.picture, plainRgb) })
  const rows = Array.from(output.tower_0_detections?.data ?? [], Number)
  return Array.from({ length: rows.length / rowLength }, (_, index) => rows.slice(index * rowLength, (index + 1) * rowLength)).flatMap(
    ([left = 0, top = 0, right = 0, bottom = 0, score = 0, kind = 0]) =>
      score < lowest ? [] : [{ code: codeAt(kind), score, box: square.toFractions(left, top, right, bottom) }],
  )
}
