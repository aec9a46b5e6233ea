import type { Network, Tensor } from '../network.ts'
import { type Letterbox, letterbox } from '../pixels/letterbox.ts'
import type { Picture } from '../pixels/picture.ts'
import { type Normalization, planarTensor } from '../pixels/tensor-layout.ts'
import { codeAt, type Detection } from './detection.ts'

const side = 416
const classes = 80
/** Each edge distance is a distribution over this many steps of one stride. */
const steps = 11
const normalization: Normalization = { order: 'bgr', mean: [103.53, 116.28, 123.675], deviation: [57.375, 57.12, 58.395] }
const levels = [
  { scores: 'Identity', edges: 'Identity_3', stride: 8 },
  { scores: 'Identity_1', edges: 'Identity_4', stride: 16 },
  { scores: 'Identity_2', edges: 'Identity_5', stride: 32 },
] as const

/** What NanoDet sees in a picture, above a score. Neighbouring cells see the same thing: suppress overlaps afterwards. */
export async function detectWithNanoDet(network: Network, picture: Picture, lowest: number): Promise<Detection[]> {
  const square = letterbox(picture, side)
  const output = await network.run({ input_1: planarTensor(square.picture, normalization) })
  return levels.flatMap(({ scores, edges, stride }) =>
    readLevel(numbers(output[scores]), numbers(output[edges]), { stride, square, lowest }),
  )
}

interface Level {
  readonly stride: number
  readonly square: Letterbox
  readonly lowest: number
}

function readLevel(scores: Float32Array, edges: Float32Array, level: Level): Detection[] {
  const found: Detection[] = []
  for (let cell = 0; cell < scores.length / classes; cell++) {
    const { kind, score } = bestClass(scores, cell * classes)
    if (score < level.lowest) continue
    found.push({ code: codeAt(kind), score, box: boxOf(edges.subarray(cell * steps * 4, (cell + 1) * steps * 4), cell, level) })
  }
  return found
}

function bestClass(scores: Float32Array, start: number): { kind: number; score: number } {
  let best = { kind: 0, score: scores[start] ?? 0 }
  for (let kind = 1; kind < classes; kind++) {
    const score = scores[start + kind] ?? 0
    if (score > best.score) best = { kind, score }
  }
  return best
}

function boxOf(edges: Float32Array, cell: number, { stride, square }: Level) {
  const cells = side / stride
  const centreX = ((cell % cells) + 0.5) * stride
  const centreY = (Math.floor(cell / cells) + 0.5) * stride
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 1, 2, 3].map(
    (edge) => expectedStep(edges.subarray(edge * steps, (edge + 1) * steps)) * stride,
  )
  return square.toFractions(centreX - left, centreY - top, centreX + right, centreY + bottom)
}

/** The mean of the distribution whose logarithms are given. */
function expectedStep(logits: Float32Array): number {
  const highest = Math.max(...logits)
  let [weight, sum] = [0, 0]
  for (const [step, logit] of logits.entries()) {
    const share = Math.exp(logit - highest)
    weight += share
    sum += share * step
  }
  return sum / weight
}

function numbers(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data
  throw new TypeError('NanoDet gave no numbers')
}
