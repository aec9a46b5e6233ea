import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeFile } from '../../../scripts/weights/install-weights.ts'
import { createGraph } from '../../../scripts/weights/onnx-graph.ts'
import type { TextReader } from '../../analysis/analyzer.ts'
import type { ModelManifest } from './manifest.ts'
import { modelHealth } from './model-health.ts'
import { openModels } from './onnx-models.ts'

let folder = ''
let doubling: ModelManifest
const absent = (): ModelManifest => ({ ...doubling, id: 'absent' })
const altered = (): ModelManifest => ({ ...doubling, id: 'altered' })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordveil-models-'))
  const [network, words] = [doublingNetwork(), Buffer.from('één\n')]
  const files = [describeFile('doubling.onnx', network), describeFile('words.txt', words)]
  const facts = { version: '1', task: 'test', licence: 'none', card: 'docs/model-cards/test.md', source: null, convert: 'none' } as const
  doubling = { id: 'doubling', ...facts, files }
  for (const id of ['doubling', 'altered']) {
    await mkdir(join(folder, id))
    await writeFile(join(folder, id, 'doubling.onnx'), id === 'altered' ? Buffer.concat([network, Buffer.of(0)]) : network)
    await writeFile(join(folder, id, 'words.txt'), words)
  }
})
afterAll(() => rm(folder, { recursive: true }))

/** y = x + x for two numbers. */
function doublingNetwork(): Buffer {
  const graph = createGraph()
  const x = graph.input({ name: 'x', type: 'float32', dims: ['count', 2] })
  graph.output('y', graph.node('Add', [x, x]))
  return graph.serialize()
}

function models() {
  return openModels({ manifests: [doubling, absent(), altered()], weights: [join(folder, 'nowhere'), folder] })
}

const input = { x: { data: Float32Array.of(1, -2.5), dims: [1, 2] } }

describe('openModels', () => {
  test('a network runs, again and again', async () => {
    await using opened = models()
    const network = opened.network('doubling')
    const [first, second] = await Promise.all([network.run(input), network.run(input)])
    expect(first).toEqual({ y: { data: Float32Array.of(2, -5), dims: [1, 2] } })
    expect(second).toEqual(first)
  })

  test('missing and altered weights are told apart before anything runs', async () => {
    await using opened = models()
    await expect(opened.network('absent').run(input)).rejects.toMatchObject({ code: 'model-missing' })
    await expect(opened.network('altered').run(input)).rejects.toMatchObject({ code: 'model-altered' })
    expect(() => opened.check(['doubling'])).not.toThrow()
    expect(() => opened.check(['doubling', 'altered'])).toThrow(expect.objectContaining({ code: 'model-altered' }))
  })

  test('a model without a manifest and an engine that is not here are missing', async () => {
    await using opened = models()
    expect(() => opened.refs(['unheard-of'])).toThrow(expect.objectContaining({ code: 'model-missing' }))
    expect(() => opened.text('unheard-of')).toThrow(expect.objectContaining({ code: 'model-missing' }))
    expect(() => opened.speech('unheard-of')).toThrow(expect.objectContaining({ code: 'model-missing' }))
  })

  test('engines are handed through', async () => {
    const reader: TextReader = { languages: [], read: async () => [] }
    await using opened = openModels({ manifests: [], weights: [], textReaders: { lines: reader } })
    expect(opened.text('lines')).toBe(reader)
  })

  test('side data is UTF-8 text, checked like the rest', async () => {
    await using opened = models()
    expect(opened.sideText('doubling', 'words.txt')).toBe('één\n')
    expect(() => opened.sideText('absent', 'words.txt')).toThrow(expect.objectContaining({ code: 'model-missing' }))
  })

  test('provenance and runtime are known without opening anything', async () => {
    await using opened = models()
    expect(opened.refs(['doubling'])).toMatchObject([{ id: 'doubling', version: '1' }])
    expect(opened.runtime).toMatch(/^onnxruntime \d+\.\d+\.\d+ cpu 2 threads$/)
  })
})

test('health tells present, missing and altered models', async () => {
  const states = (await modelHealth([doubling, absent(), altered()], [folder])).map(({ id, state, detail }) => [id, state, detail === null])
  expect(states).toEqual([
    ['doubling', 'present', true],
    ['absent', 'missing', false],
    ['altered', 'altered', false],
  ])
})
