import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as ort from 'onnxruntime-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeFile } from '../../../scripts/weights/install-weights.ts'
import { createGraph } from '../../../scripts/weights/onnx-graph.ts'
import { chooseProvider } from './choose-provider.ts'
import { type Accelerator, parseWantedProvider } from './execution-provider.ts'
import type { ModelManifest } from './manifest.ts'
import { builtProviders, type CreateSession, openNetwork, runtimeId } from './onnx-network.ts'
import { type ProviderProbe, probeProvider } from './probe-provider.ts'
import { modelFolders, readManifests } from './read-manifests.ts'

let folder = ''
let manifests: readonly ModelManifest[] = []

/** y = x + x for two numbers, or y = x + x + x: what an accelerator that errs would give. */
function network(times: 2 | 3): Buffer {
  const graph = createGraph()
  const x = graph.input({ name: 'x', type: 'float32', dims: ['count', 2] })
  const twice = graph.node('Add', [x, x])
  graph.output('y', times === 2 ? twice : graph.node('Add', [twice, x]))
  return graph.serialize()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordveil-probe-'))
  const facts = { version: '1', task: 'test', licence: 'none', card: 'docs/model-cards/test.md', source: null, convert: 'none' } as const
  const probe = { input: 'x', dims: [4, 2] }
  const one = { ...facts, files: [describeFile('net.onnx', network(2))] }
  manifests = [
    { ...one, id: 'second', probe },
    { ...one, id: 'first', probe },
    { ...one, id: 'unprobed' },
  ]
  for (const { id } of manifests) {
    await mkdir(join(folder, id))
    await writeFile(join(folder, id, 'net.onnx'), network(2))
  }
})
afterAll(() => rm(folder, { recursive: true }))

const wants = (options: Parameters<CreateSession>[1], name: string) =>
  options.executionProviders?.some((one) => typeof one === 'object' && one.name === name) === true
const onProcessor: CreateSession = (bytes, options) => ort.InferenceSession.create(bytes, { ...options, executionProviders: ['cpu'] })
const probed = (create: CreateSession, provider: Accelerator = 'cuda') =>
  probeProvider(provider, { manifests, weights: [folder], built: ['cuda'], create })

describe('probeProvider', () => {
  test('lets an accelerator serve that gives what the processor gives; a model without a probe stays', async () => {
    const asked: unknown[] = []
    const probe = await probed((bytes, options) => {
      asked.push(options.executionProviders)
      return onProcessor(bytes, options)
    })
    expect(probe).toEqual({ provider: 'cuda', refusal: null, onCpu: [{ id: 'unprobed', reason: 'its manifest names no probe' }] })
    expect(asked).toContainEqual([{ name: 'cuda', deviceId: 0 }, 'cpu'])
    expect(asked).toContainEqual(['cpu'])
  })

  test('refuses an accelerator that cannot be loaded, with what the library says', async () => {
    const broken: CreateSession = (bytes, options) =>
      wants(options, 'cuda') ? Promise.reject(new Error('no such device\nat somewhere')) : onProcessor(bytes, options)
    expect(await probed(broken)).toEqual({ provider: 'cuda', refusal: 'no such device', onCpu: [] })
  })

  test('refuses an accelerator that gives other values', async () => {
    const erring: CreateSession = (bytes, options) => onProcessor(wants(options, 'cuda') ? network(3) : bytes, options)
    expect((await probed(erring)).refusal).toBe("the output y differs from the processor's by 50.0 %")
  })

  test('keeps the one model on the processor that the accelerator cannot run', async () => {
    let sessions = 0
    const partly: CreateSession = (bytes, options) => {
      if (wants(options, 'cuda')) sessions += 1
      return wants(options, 'cuda') && sessions === 1 ? Promise.reject(new Error('no kernel')) : onProcessor(bytes, options)
    }
    const { refusal, onCpu } = await probed(partly)
    expect(refusal).toBeNull()
    expect(onCpu.map(({ id }) => id)).toEqual(['first', 'unprobed'])
  })

  test('asks nothing of a library that is built without the accelerator, which would use the processor without a word', async () => {
    const never: CreateSession = () => Promise.reject(new Error('asked'))
    expect((await probed(never, 'directml')).refusal).toContain('built without it')
  })

  test('asks first what the library is built with, since it serves from the processor what it is built without', async () => {
    const absent = process.platform === 'darwin' ? 'directml' : 'coreml'
    const asPromised = await probeProvider(absent, { manifests, weights: [folder], built: [absent] })
    expect(asPromised.refusal).toBeNull()
    expect((await probeProvider(absent, { manifests, weights: [folder] })).refusal).toContain('built without it')
  })

  test('every network of this installation but those of several inputs passes on the processor', { timeout: 60_000 }, async () => {
    const folders = modelFolders(join(import.meta.dirname, '..', '..', '..'), undefined)
    const installed = await readManifests(folders)
    const probe = await probeProvider('cuda', { manifests: installed, weights: folders.weights, built: ['cuda'], create: onProcessor })
    expect(probe).toEqual({ provider: 'cuda', refusal: null, onCpu: [{ id: 'silero-vad', reason: 'its manifest names no probe' }] })
  })
})

describe('chooseProvider', () => {
  const probe =
    (able: readonly Accelerator[], onCpu: ProviderProbe['onCpu'] = []) =>
    async (provider: Accelerator): Promise<ProviderProbe> => ({ provider, refusal: able.includes(provider) ? null : 'not here', onCpu })

  test('stays on the processor unless asked, and probes nothing', async () => {
    const never = () => Promise.reject(new Error('asked'))
    expect(await chooseProvider('cpu', 1, never)).toEqual({
      settings: { provider: 'cpu', threads: 1, onCpu: [] },
      words: 'cpu',
      refused: null,
    })
  })

  test('falls back to the processor and says why', async () => {
    const { settings, words, refused } = await chooseProvider('cuda', 1, probe(['directml']))
    expect(settings.provider).toBe('cpu')
    expect([words, refused]).toEqual(['cpu; cuda: not used (not here)', 'cuda: not here'])
  })

  test('takes the first that serves where the choice is left open, with its exceptions', async () => {
    const onCpu = [{ id: 'centernet', reason: 'no kernel' }]
    const { settings, words, refused } = await chooseProvider('auto', 1, probe(['directml', 'webgpu'], onCpu))
    expect(settings).toEqual({ provider: 'directml', threads: 1, onCpu: ['centernet'] })
    expect([words, refused]).toEqual(['directml: used, but for centernet (no kernel)', null])
    expect((await chooseProvider('webgpu', 1, probe(['webgpu']))).words).toBe('webgpu: used')
  })
})

test('the setting is read without regard to case, and refused where it names nothing known', () => {
  expect([undefined, '', 'CUDA', 'auto', 'cpu'].map(parseWantedProvider)).toEqual(['cpu', 'cpu', 'cuda', 'auto', 'cpu'])
  expect(() => parseWantedProvider('gpu')).toThrow(expect.objectContaining({ code: 'usage' }))
})

test('the accelerator and its exceptions are part of the runtime, and so of the cache key', () => {
  const names = [
    runtimeId({ provider: 'cpu', threads: 1, onCpu: [] }),
    runtimeId({ provider: 'cuda', threads: 1, onCpu: [] }),
    runtimeId({ provider: 'cuda', threads: 1, onCpu: ['centernet', 'silero-vad'] }),
  ]
  expect(new Set(names).size).toBe(3)
  expect(names[2]).toMatch(/^onnxruntime \d+\.\d+\.\d+ cuda 1 threads, on cpu: centernet silero-vad$/)
})

test('the library refuses CUDA where its files are not installed', async (context) => {
  const files = join(dirname(createRequire(import.meta.url).resolve('onnxruntime-node')), '..', 'bin', 'napi-v6', 'linux', 'x64')
  const installed = existsSync(join(files, 'libonnxruntime_providers_cuda.so'))
  if (installed || !builtProviders().includes('cuda')) return context.skip()
  await expect(openNetwork(network(2), { provider: 'cuda', threads: 1 })).rejects.toThrow('Failed to load shared library')
  const probe = await probeProvider('cuda', { manifests, weights: [folder] })
  expect(probe).toMatchObject({ refusal: expect.stringContaining('Failed to load shared library'), onCpu: [] })
  return undefined
})
