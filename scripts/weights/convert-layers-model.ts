import { z } from 'zod'
import { convolutionKernel, depthwiseKernel, toChannelsFirst, toChannelsLast } from './kernel-layout.ts'
import type { Constant } from './onnx-file.ts'
import { createGraph, type OnnxGraph } from './onnx-graph.ts'
import { type Layer, layersModelSchema } from './tfjs-model.ts'
import { readTfjsWeights } from './tfjs-weights.ts'

/** A TensorFlow.js layers model (functional Keras) as ONNX bytes. `outputs` names the layers whose values are given out. */
export function convertLayersModel(json: unknown, shards: ReadonlyMap<string, Uint8Array>, outputs: readonly string[]): Buffer {
  const model = layersModelSchema.parse(json)
  const weights = readTfjsWeights(model.weightsManifest, shards)
  const graph = createGraph()
  const values = new Map<string, string>()
  for (const layer of model.modelTopology.model_config.config.layers) {
    const convert = layerConverters[layer.class_name]
    if (convert === undefined) throw new Error(`The layer ${layer.class_name} is not converted`)
    const inputs = (layer.inbound_nodes[0] ?? []).map(([name]) => lookUp(values, name))
    values.set(layer.config.name, convert({ layer, graph, inputs, weight: (name) => lookUp(weights, `${layer.config.name}/${name}`) }))
  }
  for (const name of outputs) graph.output(name, lookUp(values, name))
  return graph.serialize()
}

interface LayerStep {
  readonly layer: Layer
  readonly graph: OnnxGraph
  readonly inputs: readonly string[]
  weight(name: string): Constant
}

const pair = z.tuple([z.int(), z.int()])
const convolutionConfig = z.object({
  strides: pair,
  padding: z.enum(['same', 'valid']),
  dilation_rate: pair,
  activation: z.literal('linear'),
  use_bias: z.literal(false),
})
const poolConfig = z.object({ pool_size: pair, strides: pair, padding: z.literal('valid') })
const denseConfig = z.object({ activation: z.enum(['relu', 'softmax', 'linear']), use_bias: z.literal(true) })

const layerConverters: Readonly<Record<string, (step: LayerStep) => string>> = {
  InputLayer: inputLayer,
  ZeroPadding2D: zeroPadding,
  Conv2D: (step) => convolution(step, convolutionKernel(step.weight('kernel')), 1),
  DepthwiseConv2D: depthwise,
  BatchNormalization: batchNormalization,
  ReLU: clip,
  Add: (step) => step.graph.node('Sum', step.inputs),
  AveragePooling2D: averagePooling,
  Flatten: (step) => step.graph.node('Flatten', step.inputs, { axis: 1 }),
  Dense: dense,
  Dropout: (step) => only(step.inputs),
}

function inputLayer(step: LayerStep): string {
  const { batch_input_shape } = z.object({ batch_input_shape: z.array(z.int().nullable()) }).parse(step.layer.config)
  return step.graph.input({ name: step.layer.config.name, type: 'float32', dims: batch_input_shape.map((side) => side ?? 'batch') })
}

function zeroPadding(step: LayerStep): string {
  const { padding } = z.object({ padding: z.tuple([pair, pair]) }).parse(step.layer.config)
  const [[top, bottom], [left, right]] = padding
  return step.graph.node('Pad', [only(step.inputs), step.graph.ints([0, top, left, 0, 0, bottom, right, 0])], { mode: 'constant' })
}

function depthwise(step: LayerStep): string {
  const kernel = step.weight('depthwise_kernel')
  return convolution(step, depthwiseKernel(kernel), kernel.dims[2] ?? 1)
}

function convolution(step: LayerStep, kernel: Constant, group: number): string {
  const config = convolutionConfig.parse(step.layer.config)
  const inputs = [toChannelsFirst(step.graph, only(step.inputs)), step.graph.constant(`${step.layer.config.name}_kernel`, kernel)]
  const result = step.graph.node('Conv', inputs, {
    strides: config.strides,
    dilations: config.dilation_rate,
    kernel_shape: kernel.dims.slice(2),
    group,
    auto_pad: config.padding === 'same' ? 'SAME_UPPER' : 'VALID',
  })
  return toChannelsLast(step.graph, result)
}

function batchNormalization(step: LayerStep): string {
  const { epsilon } = z.object({ epsilon: z.number(), axis: z.literal(-1) }).parse(step.layer.config)
  const { name } = step.layer.config
  const statistics = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map((part) =>
    step.graph.constant(`${name}_${part}`, step.weight(part)),
  )
  const inputs = [toChannelsFirst(step.graph, only(step.inputs)), ...statistics]
  return toChannelsLast(step.graph, step.graph.node('BatchNormalization', inputs, { epsilon: { float: epsilon } }))
}

function clip(step: LayerStep): string {
  const config = z.object({ max_value: z.number(), negative_slope: z.literal(0), threshold: z.literal(0) }).parse(step.layer.config)
  return step.graph.node('Clip', [only(step.inputs), step.graph.floats([0], []), step.graph.floats([config.max_value], [])])
}

function averagePooling(step: LayerStep): string {
  const config = poolConfig.parse(step.layer.config)
  const picture = toChannelsFirst(step.graph, only(step.inputs))
  return toChannelsLast(step.graph, step.graph.node('AveragePool', [picture], { kernel_shape: config.pool_size, strides: config.strides }))
}

function dense(step: LayerStep): string {
  const config = denseConfig.parse(step.layer.config)
  const { name } = step.layer.config
  const product = step.graph.node('MatMul', [only(step.inputs), step.graph.constant(`${name}_kernel`, step.weight('kernel'))])
  const sum = step.graph.node('Add', [product, step.graph.constant(`${name}_bias`, step.weight('bias'))])
  if (config.activation === 'relu') return step.graph.node('Relu', [sum])
  return config.activation === 'softmax' ? step.graph.node('Softmax', [sum], { axis: -1 }) : sum
}

function only(inputs: readonly string[]): string {
  const [input] = inputs
  if (input === undefined || inputs.length !== 1) throw new Error(`A layer with one input has ${inputs.length}`)
  return input
}

function lookUp<V>(map: ReadonlyMap<string, V>, name: string): V {
  const value = map.get(name)
  if (value === undefined) throw new Error(`The model has no ${name}`)
  return value
}
