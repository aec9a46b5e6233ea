import './silence-onnxruntime.ts'

import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node'
import * as ort from 'onnxruntime-node'
import type { Network, Tensor } from '../../analysis/network.ts'

/** What the networks run on. Other providers of onnxruntime join this list with their own settings. */
export type ExecutionProvider = 'cpu'

export interface OnnxSettings {
  readonly provider: ExecutionProvider
  /** Threads within one operation. A fixed number, since it can change the last bits of a result. */
  readonly threads: number
}

/** A network that holds native memory until it is released. */
export interface OnnxNetwork extends Network {
  release(): Promise<void>
}

/** Opens an ONNX file that has been read and checked. */
export async function openNetwork(bytes: Uint8Array, settings: OnnxSettings): Promise<OnnxNetwork> {
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: [settings.provider],
    intraOpNumThreads: settings.threads,
    interOpNumThreads: 1,
    // Plans of memory for each shape of input double what a worker holds and make nothing faster here.
    enableMemPattern: false,
    logSeverityLevel: 3,
  })
  return { run: (inputs) => runSession(session, inputs), release: () => session.release() }
}

/** Names the runtime in cache keys and reports: whatever here differs may give other results. */
export function runtimeId(settings: OnnxSettings): string {
  return `onnxruntime ${ort.env.versions.node ?? ort.env.versions.common} ${settings.provider} ${settings.threads} threads`
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
