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
  const { width, height, data } = picture
  const size = width * height
  const out = new Float32Array(size * 3)
  for (let channel = 0; channel < 3; channel++) {
    const { source, mean, deviation } = channelOf(normalization, channel)
    for (let pixel = 0; pixel < size; pixel++) out[channel * size + pixel] = ((data[pixel * 3 + source] ?? 0) - mean) / deviation
  }
  return { data: out, dims: [1, 3, height, width] }
}

/** 1 × height × width × 3: the channels of a pixel side by side. */
export function interleavedTensor(picture: Picture, normalization: Normalization): Tensor {
  const { width, height, data } = picture
  const out = new Float32Array(data.length)
  for (let channel = 0; channel < 3; channel++) {
    const { source, mean, deviation } = channelOf(normalization, channel)
    for (let at = 0; at < data.length; at += 3) out[at + channel] = ((data[at + source] ?? 0) - mean) / deviation
  }
  return { data: out, dims: [1, height, width, 3] }
}

function channelOf({ order, mean, deviation }: Normalization, channel: number) {
  return { source: order === 'rgb' ? channel : 2 - channel, mean: mean[channel] ?? 0, deviation: deviation[channel] ?? 1 }
}
