import * as ort from 'onnxruntime-node'
import { describe, expect, test } from 'vitest'
import { convertGraphModel } from './convert-graph-model.ts'
import { convertLayersModel } from './convert-layers-model.ts'
import { convertModel } from './convert-model.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

function floats(...values: number[]): Buffer {
  return Buffer.from(Float32Array.from(values).buffer)
}

async function run(model: Buffer, name: string, data: number[], dims: number[]): Promise<Record<string, number[]>> {
  const session = await ort.InferenceSession.create(model, { logSeverityLevel: 3 })
  const results = await session.run({ [name]: new ort.Tensor('float32', Float32Array.from(data), dims) })
  await session.release()
  return Object.fromEntries(Object.entries(results).map(([key, value]) => [key, Array.from(value.data, Number)]))
}

describe('convertGraphModel', () => {
  /** A 1 × 1 convolution from two channels to one with bias and ReLU, then a split by constant sizes. */
  const graph = {
    modelTopology: {
      node: [
        {
          name: 'x',
          op: 'Placeholder',
          attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim: [{ size: '1' }, { size: '1' }, { size: '2' }, { size: '2' }] } } },
        },
        { name: 'kernel', op: 'Const' },
        { name: 'bias', op: 'Const' },
        {
          name: 'conv',
          op: '_FusedConv2D',
          input: ['x', 'kernel', 'bias', '^x'],
          attr: {
            data_format: { s: base64('NHWC') },
            padding: { s: base64('SAME') },
            strides: { list: { i: ['1', '1', '1', '1'] } },
            dilations: { list: { i: ['1', '1', '1', '1'] } },
            fused_ops: { list: { s: [base64('BiasAdd'), base64('Relu')] } },
          },
        },
        { name: 'sizes', op: 'Const' },
        { name: 'axis', op: 'Const' },
        { name: 'split', op: 'SplitV', input: ['conv', 'sizes', 'axis'] },
      ],
    },
    weightsManifest: [
      {
        paths: ['weights.bin'],
        weights: [
          { name: 'kernel', shape: [1, 1, 2, 1], dtype: 'float32' },
          { name: 'bias', shape: [1], dtype: 'float32' },
          { name: 'sizes', shape: [2], dtype: 'int32' },
          { name: 'axis', shape: [], dtype: 'int32' },
        ],
      },
    ],
  }
  const shards = new Map([['weights.bin', Buffer.concat([floats(1, 10), floats(-5), Buffer.from(Int32Array.of(1, 1, 2).buffer)])]])

  test('the network computes what the original does', async () => {
    const model = convertGraphModel(graph, shards, ['split:0', 'split:1', 'conv'])
    const outputs = await run(model, 'x', [1, 1, 2, 0], [1, 1, 2, 2])
    expect(Object.values(outputs)).toEqual([[6], [0], [6, 0]])
  })

  test('the same model gives the same bytes', () => {
    expect(convertGraphModel(graph, shards, ['conv'])).toEqual(convertGraphModel(graph, shards, ['conv']))
  })

  test('an operator that is not known is named', () => {
    const odd = { ...graph, modelTopology: { node: [{ name: 'x', op: 'Fancy' }] } }
    expect(() => convertGraphModel(odd, shards, ['x'])).toThrow('operator Fancy')
  })

  test('weights that are too short or too long are refused', () => {
    expect(() => convertGraphModel(graph, new Map([['weights.bin', Buffer.alloc(40)]]), ['conv'])).toThrow('byte 24 of 40')
    expect(() => convertGraphModel(graph, new Map(), ['conv'])).toThrow('weights.bin')
  })
})

describe('convertLayersModel', () => {
  const layer = (class_name: string, name: string, config: object, from: string[]) => ({
    class_name,
    config: { name, ...config },
    inbound_nodes: from.length === 0 ? [] : [from.map((one) => [one, 0, 0, {}])],
  })
  const layers = [
    layer('InputLayer', 'in', { batch_input_shape: [null, 2] }, []),
    layer('Dropout', 'drop', { rate: 0.5 }, ['in']),
    layer('Dense', 'dense', { activation: 'relu', use_bias: true }, ['drop']),
  ]
  const weights = [
    { name: 'dense/kernel', shape: [2, 1], dtype: 'float32' },
    { name: 'dense/bias', shape: [1], dtype: 'float32' },
  ]
  const model = { modelTopology: { model_config: { config: { layers } } }, weightsManifest: [{ paths: ['w'], weights }] }

  test('layers are chained by name and any of them can be given out', async () => {
    const bytes = convertLayersModel(model, new Map([['w', floats(2, 3, 1)]]), ['dense', 'drop'])
    expect(await run(bytes, 'in', [1, 2, -9, 1], [2, 2])).toEqual({ dense: [9, 0], drop: [1, 2, -9, 1] })
  })

  test('a layer that is not known is named', () => {
    const odd = { ...model, modelTopology: { model_config: { config: { layers: [layer('Odd', 'odd', {}, [])] } } } }
    expect(() => convertLayersModel(odd, new Map([['w', floats(2, 3, 1)]]), ['odd'])).toThrow('layer Odd')
  })

  test('models that come as scripts with base64 are read alike', () => {
    const script = (value: unknown) => Buffer.from(`module.exports = ${JSON.stringify(value)}`)
    const sources = new Map([
      ['model.min.js', script(model)],
      ['w.min.js', script(floats(2, 3, 1).toString('base64'))],
    ])
    const file = { name: 'dense.onnx', sha256: 'a'.repeat(64), bytes: 1 }
    const facts = { id: 'dense', version: '1', task: 't', licence: 'l', card: 'docs/model-cards/d.md', files: [file] }
    const source = { package: 'p', version: '1', integrity: 'sha512-', files: [...sources.keys()] }
    const files = convertModel({ ...facts, source, convert: 'tfjs-layers', outputs: ['dense'] }, sources)
    expect(files.get('dense.onnx')).toEqual(convertLayersModel(model, new Map([['w', floats(2, 3, 1)]]), ['dense']))
  })
})
