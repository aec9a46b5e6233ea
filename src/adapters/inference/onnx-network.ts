import './silence-onnxruntime.ts'

import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node'
import * as ort from 'onnxruntime-node'
import type { Network, Tensor } from '../../analysis/network.ts'
import { type Accelerator, accelerators, type ExecutionProvider, providerOptions } from './execution-provider.ts'

export interface OnnxSettings {
  readonly provider: ExecutionProvider
  /** Threads within one operation. A fixed number, since it can change the last bits of a result. */
  readonly threads: number
  /** Ids of models that stay on the processor all the same, sorted. */
  readonly onCpu: readonly string[]
}

/** Opens a session of onnxruntime; tests hand in another. */
export type CreateSession = (bytes: Uint8Array, options: InferenceSession.SessionOptions) => Promise<InferenceSession>

/** A network that holds native memory until it is released. */
export interface OnnxNetwork extends Network {
  release(): Promise<void>
}

const createSession: CreateSession = (bytes, options) => ort.InferenceSession.create(bytes, options)

/** Opens an ONNX file that has been read and checked. What the accelerator has no operation for runs on the processor. */
export async function openNetwork(
  bytes: Uint8Array,
  { provider, threads }: Pick<OnnxSettings, 'provider' | 'threads'>,
  create: CreateSession = createSession,
): Promise<OnnxNetwork> {
  const session = await create(bytes, {
    executionProviders: provider === 'cpu' ? ['cpu'] : [providerOptions[provider], 'cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Plans of memory for each shape of input double what a worker holds and make nothing faster here; DirectML forbids them.
    enableMemPattern: false,
    logSeverityLevel: 3,
  })
  return { run: (inputs) => runSession(session, inputs), release: () => session.release() }
}

/** Names the runtime in cache keys and reports: whatever here differs may give other results. */
export function runtimeId({ provider, threads, onCpu }: OnnxSettings): string {
  const runtime = `onnxruntime ${ort.env.versions.node ?? ort.env.versions.common} ${provider} ${threads} threads`
  return provider === 'cpu' || onCpu.length === 0 ? runtime : `${runtime}, on cpu: ${onCpu.join(' ')}`
}

/** Accelerators that the library was built for on this platform. It drops any other without a word. */
export function builtProviders(): readonly Accelerator[] {
  const built = new Set(ort.listSupportedBackends().map(({ name }) => name))
  return accelerators.filter((name) => built.has(providerOptions[name].name))
}

async function runSession(session: InferenceSession, inputs: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
  const feeds = Object.fromEntries(Object.entries(inputs).map(([name, tensor]) => [name, toOrt(tensor)]))
  const results = await session.run(feeds)
  return Object.fromEntries(Object.entries(results).map(([name, value]) => [name, fromOrt(name, value)]))
}

function toOrt(tensor: Tensor): OrtTensor {
  const { data, dims } = tensor
  if (data instanceof Float32Array) return new ort.Tensor('float32', data, dims)
  if (data instanceof BigInt64Array) return new ort.Tensor('int64', data, dims)
  if (data instanceof Int32Array) return new ort.Tensor('int32', data, dims)
  return new ort.Tensor('uint8', data, dims)
}

function fromOrt(name: string, value: InferenceSession.OnnxValueMapType[string]): Tensor {
  const { data, dims } = value
  if (data instanceof Float32Array || data instanceof BigInt64Array || data instanceof Int32Array || data instanceof Uint8Array)
    return { data, dims }
  throw new TypeError(`The output ${name} has the type ${value.type}, which analyzers do not read`)
}
