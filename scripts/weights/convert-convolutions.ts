import { type Converter, constantAt, type GraphStep, numbersAt } from './graph-step.ts'
import { convolutionKernel, depthwiseKernel, toChannelsFirst, toChannelsLast } from './kernel-layout.ts'
import type { Attribute } from './onnx-file.ts'
import type { OnnxGraph } from './onnx-graph.ts'

/** Convolution, pooling, padding and resizing of TensorFlow pictures, which keep channels last. */
export const convolutionConverters: Readonly<Record<string, Converter>> = {
  Conv2D: (step) => convolution(step, false),
  _FusedConv2D: (step) => convolution(step, false),
  DepthwiseConv2dNative: (step) => convolution(step, true),
  FusedDepthwiseConv2dNative: (step) => convolution(step, true),
  MaxPool: maxPool,
  ResizeBilinear: resizeBilinear,
  Pad: (step) => step.graph.node('Pad', [step.input(0), pads(step)], { mode: 'constant' }),
  PadV2: (step) => step.graph.node('Pad', [step.input(0), pads(step), step.input(2)], { mode: 'constant' }),
}

/** Applies an activation by its TensorFlow name. */
export function activate(graph: OnnxGraph, value: string, name: string): string {
  switch (name) {
    case 'Relu':
      return graph.node('Relu', [value])
    case 'Relu6':
      return graph.node('Clip', [value, graph.floats([0], []), graph.floats([6], [])])
    case 'Sigmoid':
      return graph.node('Sigmoid', [value])
    default:
      throw new Error(`The activation ${name} is not converted`)
  }
}

function convolution(step: GraphStep, depthwise: boolean): string {
  const { graph, attributes } = step
  if (attributes.text('data_format') !== 'NHWC') throw new Error(`The node ${step.name} does not keep channels last`)
  const original = constantAt(step, 1)
  const kernel = depthwise ? depthwiseKernel(original) : convolutionKernel(original)
  const fused = attributes.texts('fused_ops')
  const inputs = [toChannelsFirst(graph, step.input(0)), graph.constant(`${step.name}_kernel`, kernel)]
  if (fused.includes('BiasAdd')) inputs.push(step.input(2))
  const result = graph.node('Conv', inputs, {
    strides: middle(attributes.integers('strides')),
    dilations: middle(attributes.integers('dilations')),
    kernel_shape: kernel.dims.slice(2),
    group: depthwise ? (original.dims[2] ?? 1) : 1,
    auto_pad: autoPad(attributes.text('padding')),
  })
  const activations = fused.filter((name) => name !== 'BiasAdd')
  return toChannelsLast(
    graph,
    activations.reduce((value, name) => activate(graph, value, name), result),
  )
}

function maxPool(step: GraphStep): string {
  const { graph, attributes } = step
  const pooled = graph.node('MaxPool', [toChannelsFirst(graph, step.input(0))], {
    kernel_shape: middle(attributes.integers('ksize')),
    strides: middle(attributes.integers('strides')),
    auto_pad: autoPad(attributes.text('padding')),
  })
  return toChannelsLast(graph, pooled)
}

function resizeBilinear(step: GraphStep): string {
  const { graph, attributes } = step
  if (attributes.flag('align_corners')) throw new Error(`The node ${step.name} aligns corners`)
  const picture = toChannelsFirst(graph, step.input(0))
  const batchAndChannels = graph.node('Slice', [graph.node('Shape', [picture]), graph.ints([0]), graph.ints([2])])
  const size = graph.node('Concat', [batchAndChannels, graph.ints(numbersAt(step, 1))], { axis: 0 })
  const mode: Readonly<Record<string, Attribute>> = {
    mode: 'linear',
    coordinate_transformation_mode: attributes.flag('half_pixel_centers') ? 'half_pixel' : 'asymmetric',
  }
  return toChannelsLast(graph, graph.node('Resize', [picture, '', '', size], mode))
}

/** TensorFlow pairs before and after per axis; ONNX lists all befores, then all afters. */
function pads(step: GraphStep): string {
  const pairs = numbersAt(step, 1)
  return step.graph.ints([...pairs.filter((_, index) => index % 2 === 0), ...pairs.filter((_, index) => index % 2 === 1)])
}

function middle(values: readonly number[]): number[] {
  return values.slice(1, 3)
}

function autoPad(padding: string): string {
  if (padding === 'SAME') return 'SAME_UPPER'
  if (padding === 'VALID') return 'VALID'
  throw new Error(`The padding ${padding} is not converted`)
}
