import type { Constant } from './onnx-file.ts'
import type { OnnxGraph } from './onnx-graph.ts'

/** A convolution kernel from height-width-in-out, as TensorFlow keeps it, to out-in-height-width. */
export function convolutionKernel(kernel: Constant): Constant {
  return permute(kernel, [3, 2, 0, 1])
}

/** A depthwise kernel from height-width-channel-multiplier to one group per channel. */
export function depthwiseKernel(kernel: Constant): Constant {
  const moved = permute(kernel, [2, 3, 0, 1])
  const [channels = 1, multiplier = 1, height = 1, width = 1] = moved.dims
  return { ...moved, dims: [channels * multiplier, 1, height, width] }
}

/** Channels last to channels first; the runtime folds neighbouring pairs of these away. */
export function toChannelsFirst(graph: OnnxGraph, value: string): string {
  return graph.node('Transpose', [value], { perm: [0, 3, 1, 2] })
}

export function toChannelsLast(graph: OnnxGraph, value: string): string {
  return graph.node('Transpose', [value], { perm: [0, 2, 3, 1] })
}

function permute(kernel: Constant, order: readonly [number, number, number, number]): Constant {
  const dims = order.map((axis) => kernel.dims[axis] ?? 1)
  const strides = order.map((axis) => kernel.dims.slice(axis + 1).reduce((product, side) => product * side, 1))
  const data = new Float32Array(kernel.data.length)
  for (let index = 0; index < data.length; index++) data[index] = Number(kernel.data[sourceOf(index, dims, strides)])
  return { type: 'float32', dims, data }
}

function sourceOf(index: number, dims: readonly number[], strides: readonly number[]): number {
  let rest = index
  let source = 0
  for (let axis = dims.length - 1; axis >= 0; axis--) {
    const side = dims[axis] ?? 1
    source += (rest % side) * (strides[axis] ?? 0)
    rest = Math.floor(rest / side)
  }
  return source
}
