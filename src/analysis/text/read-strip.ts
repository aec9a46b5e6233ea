import type { Network, Tensor } from '../network.ts'
import type { Picture } from '../pixels/picture.ts'
import { paddedPlanarTensor } from '../pixels/tensor-layout.ts'

/** What recognition wants: strips of this height, at least so wide, and no wider. */
export const strip = { height: 48, leastWidth: 320, mostWidth: 2400 } as const
/** What the direction network wants. */
export const directionStrip = { height: 48, mostWidth: 192 } as const

const normalization = { order: 'bgr', mean: [127.5, 127.5, 127.5], deviation: [127.5, 127.5, 127.5] } as const
const widthStep = 32

export interface StripText {
  readonly text: string
  /** Mean score of the letters, 0…1. */
  readonly confidence: number
}

/** The chance that a strip is upside down. */
export async function upsideDownChance(network: Network, picture: Picture): Promise<number> {
  const [output] = Object.values(await network.run({ x: paddedPlanarTensor(picture, normalization, directionStrip.mostWidth) }))
  return Number(output?.data[1] ?? 0)
}

/** The classes of the recognition network: none, the listed characters, space. */
export function characterList(sideText: string): readonly string[] {
  return ['', ...sideText.replace(/\r?\n$/, '').split(/\r?\n/), ' ']
}

/** Reads one line of text from a strip. */
export async function readStrip(network: Network, picture: Picture, characters: readonly string[]): Promise<StripText> {
  const width = Math.max(strip.leastWidth, Math.ceil(picture.width / widthStep) * widthStep)
  const [output] = Object.values(await network.run({ x: paddedPlanarTensor(picture, normalization, width) }))
  if (output === undefined) throw new TypeError('The text recogniser gave no output')
  return decode(output, characters)
}

/** Greedy CTC: the best class of each step, repeats taken once, class 0 left out. */
function decode({ data, dims: [, steps = 0, classes = 0] }: Tensor, characters: readonly string[]): StripText {
  if (classes !== characters.length) throw new RangeError(`The recogniser knows ${classes} classes, the list has ${characters.length}`)
  if (!(data instanceof Float32Array)) throw new TypeError('The text recogniser gave no numbers')
  let text = ''
  let total = 0
  let letters = 0
  let previous = 0
  for (let step = 0; step < steps; step += 1) {
    const best = bestClass(data, step * classes, classes)
    if (best !== 0 && best !== previous) {
      text += characters[best] ?? ''
      total += data[step * classes + best] ?? 0
      letters += 1
    }
    previous = best
  }
  return { text: text.trim(), confidence: letters === 0 ? 0 : total / letters }
}

function bestClass(scores: Float32Array, start: number, classes: number): number {
  let best = 0
  let highest = scores[start] ?? 0
  for (let index = 1; index < classes; index += 1) {
    const score = scores[start + index] ?? 0
    if (score > highest) {
      best = index
      highest = score
    }
  }
  return best
}
