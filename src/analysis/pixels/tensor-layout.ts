import type { Tensor } from '../network.ts'
import type { Picture } from './picture.ts'

/** How pixel values become network input: `(value − mean) / deviation`, per channel in the order of the tensor. */
export interface Normalization {
  readonly order: 'rgb' | 'bgr'
  readonly mean: readonly [number, number, number]
  readonly deviation: readonly [number, number, number]
}

/** Values as they are, 0…255, in RGB. */
export const plainRgb: Normalization = { order: 'rgb', mean: [0, 0, 0], deviation: [1, 1, 1] }

/** 1 × 3 × height × width: one plane per channel. */
export function planarTensor(picture: Picture, normalization: Normalization): Tensor {
  const { width, height } = picture
  return { data: planarRows(picture, normalization, width), dims: [1, 3, height, width] }
}

/** The same with rows made `paddedWidth` wide; what is added at the right is 0 after normalisation. */
export function paddedPlanarTensor(picture: Picture, normalization: Normalization, paddedWidth: number): Tensor {
  return { data: planarRows(picture, normalization, paddedWidth), dims: [1, 3, picture.height, paddedWidth] }
}

function planarRows({ width, height, data }: Picture, normalization: Normalization, paddedWidth: number): Float32Array {
  const plane = paddedWidth * height
  const out = new Float32Array(plane * 3)
  for (let channel = 0; channel < 3; channel++) {
    const { source, values } = channelOf(normalization, channel)
    for (let y = 0, from = source; y < height; y++) {
      const start = channel * plane + y * paddedWidth
      for (let to = start; to < start + width; to++, from += 3) out[to] = values[data[from] ?? 0] ?? 0
    }
  }
  return out
}

/** 1 × height × width × 3: the channels of a pixel side by side. */
export function interleavedTensor(picture: Picture, normalization: Normalization): Tensor {
  const { width, height, data } = picture
  const out = new Float32Array(data.length)
  for (let channel = 0; channel < 3; channel++) {
    const { source, values } = channelOf(normalization, channel)
    const shift = source - channel
    for (let at = channel; at < data.length; at += 3) out[at] = values[data[at + shift] ?? 0] ?? 0
  }
  return { data: out, dims: [1, height, width, 3] }
}

/** Which channel of the picture makes one of the tensor, and what each of its 256 values becomes. */
function channelOf({ order, mean, deviation }: Normalization, channel: number): { source: number; values: Float32Array } {
  const [centre, spread] = [mean[channel] ?? 0, deviation[channel] ?? 1]
  const values = Float32Array.from({ length: 256 }, (_, value) => (value - centre) / spread)
  return { source: order === 'rgb' ? channel : 2 - channel, values }
}
