import type { LoadedModels, SpeechReader, TextReader, Translator, VisionReader } from '../../analysis/analyzer.ts'
import type { Network } from '../../analysis/network.ts'
import type { ModelRef } from '../../domain/observation.ts'
import { Problem } from '../../domain/problem.ts'
import { type ModelManifest, modelRef } from './manifest.ts'
import { type OnnxNetwork, type OnnxSettings, openNetwork, runtimeId } from './onnx-network.ts'
import { readWeights } from './weights.ts'

export interface ModelOptions {
  readonly manifests: readonly ModelManifest[]
  /** Folders with weights, searched in this order. */
  readonly weights: readonly string[]
  readonly settings?: OnnxSettings
  /** Engines that are no plain network, by the id under which analyzers ask for them. */
  readonly textReaders?: Readonly<Record<string, TextReader>>
  readonly speechReaders?: Readonly<Record<string, SpeechReader>>
  readonly visionReaders?: Readonly<Record<string, VisionReader>>
  readonly translators?: Readonly<Record<string, Translator>>
}

/** The models of this process: opened at first use, once, after their weights were checked against the manifest. */
export interface ModelProvider extends LoadedModels, AsyncDisposable {
  /** onnxruntime's version, provider and threads; part of the cache key. */
  readonly runtime: string
  /** The models with the given ids, for provenance and cache keys, without opening them. Throws `model-missing` for an unknown id. */
  refs(ids: readonly string[]): readonly ModelRef[]
  /** Reads and checks all weights of the given models; throws `model-missing` or `model-altered`. */
  check(ids: readonly string[]): void
}

/** Two threads, whatever the machine: results stay comparable between machines. */
const defaultSettings: OnnxSettings = { provider: 'cpu', threads: 2, onCpu: [] }

/** Makes the models of the given manifests available to analyzers through onnxruntime. */
export function openModels(options: ModelOptions): ModelProvider {
  const settings = options.settings ?? defaultSettings
  const opened = new Map<string, Promise<OnnxNetwork>>()
  const manifestOf = (id: string) => findManifest(options.manifests, id)
  const open = (id: string) => {
    const known = opened.get(id) ?? openModel(manifestOf(id), options.weights, settings)
    opened.set(id, known)
    return known
  }
  return {
    runtime: runtimeId(settings),
    network: (id) => lazily(() => open(id)),
    text: (id) => reader(options.textReaders, id),
    speech: (id) => reader(options.speechReaders, id),
    vision: (id) => reader(options.visionReaders, id),
    translator: (id) => reader(options.translators, id),
    sideText: (id, name) => readWeights(manifestOf(id), name, options.weights).toString('utf8'),
    refs: (ids) => ids.map((id) => modelRef(manifestOf(id))),
    check: (ids) => checkAll(ids.map(manifestOf), options.weights),
    [Symbol.asyncDispose]: () => releaseAll(opened),
  }
}

function findManifest(manifests: readonly ModelManifest[], id: string): ModelManifest {
  const manifest = manifests.find((one) => one.id === id)
  if (manifest === undefined) throw new Problem('model-missing', `${id}: no manifest`)
  return manifest
}

async function openModel(manifest: ModelManifest, folders: readonly string[], settings: OnnxSettings): Promise<OnnxNetwork> {
  const network = manifest.files.find((file) => file.name.endsWith('.onnx'))
  if (network === undefined) throw new Error(`The model ${manifest.id} holds no network`)
  const provider = settings.onCpu.includes(manifest.id) ? 'cpu' : settings.provider
  return openNetwork(readWeights(manifest, network.name, folders), { provider, threads: settings.threads })
}

function lazily(open: () => Promise<OnnxNetwork>): Network {
  return { run: async (inputs) => (await open()).run(inputs) }
}

function reader<R>(readers: Readonly<Record<string, R>> | undefined, id: string): R {
  const found = readers?.[id]
  if (found === undefined) throw new Problem('model-missing', `${id}: no such engine here`)
  return found
}

function checkAll(manifests: readonly ModelManifest[], folders: readonly string[]): void {
  for (const manifest of manifests) for (const file of manifest.files) readWeights(manifest, file.name, folders)
}

async function releaseAll(opened: Map<string, Promise<OnnxNetwork>>): Promise<void> {
  const networks = await Promise.allSettled(opened.values())
  opened.clear()
  await Promise.all(networks.flatMap((network) => (network.status === 'fulfilled' ? [network.value.release()] : [])))
}
