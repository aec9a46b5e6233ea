import type { Tensor } from '../network.ts'
import type { Picture } from './picture.ts'

/**
 * How pixel values become network input: `(value − mean) / deviation`, per channel in the order of the tensor. The tensors of one
 * normalisation share their memory: each is valid until the next is made, so that no picture leaves megabytes behind.
 */
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
  const { memory, channels } = layoutFor(normalization, plane * 3)
  const out = memory.subarray(0, plane * 3)
  const [first, second, third] = channels
  for (let y = 0, from = 0; y < height; y++) {
    const [start, end] = [y * paddedWidth, y * paddedWidth + width]
    for (let to = start; to < end; to++, from += 3) {
      out[to] = first.values[data[from + first.source] ?? 0] ?? 0
      out[to + plane] = second.values[data[from + 1] ?? 0] ?? 0
      out[to + plane * 2] = third.values[data[from + third.source] ?? 0] ?? 0
    }
    if (width < paddedWidth)
      for (let channel = 0; channel < 3; channel++) out.fill(0, channel * plane + end, channel * plane + start + paddedWidth)
  }
  return out
}

/** 1 × height × width × 3: the channels of a pixel side by side. */
export function interleavedTensor(picture: Picture, normalization: Normalization): Tensor {
  const { width, height, data } = picture
  const { memory, channels } = layoutFor(normalization, data.length)
  const out = memory.subarray(0, data.length)
  const [first, second, third] = channels
  for (let at = 0; at < data.length; at += 3) {
    out[at] = first.values[data[at + first.source] ?? 0] ?? 0
    out[at + 1] = second.values[data[at + 1] ?? 0] ?? 0
    out[at + 2] = third.values[data[at + third.source] ?? 0] ?? 0
  }
  return { data: out, dims: [1, height, width, 3] }
}

/** Which channel of the picture makes one of the tensor, and what each of its 256 values becomes. */
interface Channel {
  readonly source: number
  readonly values: Float32Array
}

interface Layout {
  readonly channels: readonly [Channel, Channel, Channel]
  memory: Float32Array
}

const layouts = new WeakMap<Normalization, Layout>()

/** With memory for so many numbers at least. */
function layoutFor(normalization: Normalization, length: number): Layout {
  const layout = layouts.get(normalization) ?? startLayout(normalization)
  layouts.set(normalization, layout)
  if (layout.memory.length < length) layout.memory = new Float32Array(length)
  return layout
}

function startLayout(normalization: Normalization): Layout {
  const channels = [channelOf(normalization, 0), channelOf(normalization, 1), channelOf(normalization, 2)] as const
  return { channels, memory: new Float32Array() }
}

function channelOf({ order, mean, deviation }: Normalization, channel: 0 | 1 | 2): Channel {
  const [centre, spread] = [mean[channel], deviation[channel]]
  const values = Float32Array.from({ length: 256 }, (_, value) => (value - centre) / spread)
  return { source: order === 'rgb' ? channel : 2 - channel, values }
}
