import type { Tensor } from '../../analysis/network.ts'
import type { Accelerator } from './execution-provider.ts'
import type { ModelManifest } from './manifest.ts'
import { builtProviders, type CreateSession, openNetwork } from './onnx-network.ts'
import { readWeights } from './weights.ts'

/** How an accelerator did on this machine. */
export interface ProviderProbe {
  readonly provider: Accelerator
  /** Why nothing runs on it; null where at least one model does. */
  readonly refusal: string | null
  /** Models that stay on the processor, each with the reason; sorted. */
  readonly onCpu: readonly { readonly id: string; readonly reason: string }[]
}

export interface ProbeMeans {
  readonly manifests: readonly ModelManifest[]
  readonly weights: readonly string[]
  readonly built?: readonly Accelerator[]
  readonly create?: CreateSession
}

/** How far the outputs may lie apart: root of the mean squared difference, as a share of that of the processor's values. */
const tolerance = 0.01

/** Runs every network once on the accelerator and once on the processor, on the same made-up input, and compares what they give. */
export async function probeProvider(provider: Accelerator, means: ProbeMeans): Promise<ProviderProbe> {
  if (!(means.built ?? builtProviders()).includes(provider))
    return { provider, refusal: `onnxruntime is built without it for ${process.platform} ${process.arch}`, onCpu: [] }
  const onCpu: { id: string; reason: string }[] = []
  const networks = means.manifests.filter(({ files }) => files.some(({ name }) => name.endsWith('.onnx')))
  for (const manifest of networks.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const reason = await refusalOf(manifest, provider, means)
    if (reason !== null) onCpu.push({ id: manifest.id, reason })
  }
  if (onCpu.length < networks.length) return { provider, refusal: null, onCpu }
  return { provider, refusal: onCpu.find(({ reason }) => reason !== noProbe)?.reason ?? 'no model names a probe', onCpu: [] }
}

const noProbe = 'its manifest names no probe'

async function refusalOf(manifest: ModelManifest, provider: Accelerator, means: ProbeMeans): Promise<string | null> {
  if (manifest.probe === undefined) return noProbe
  const name = manifest.files.find((file) => file.name.endsWith('.onnx'))?.name ?? ''
  try {
    const bytes = readWeights(manifest, name, means.weights)
    const inputs = { [manifest.probe.input]: madeUpInput(manifest.probe.dims) }
    const found = await runOnce(bytes, inputs, { provider, create: means.create })
    return difference(await runOnce(bytes, inputs, { provider: 'cpu', create: means.create }), found)
  } catch (error) {
    // Libraries and drivers throw what they like; whatever it is, the model stays on the processor and the reason is told.
    return error instanceof Error ? shortReason(error.message) : String(error)
  }
}

/** The first line, without the place in the library's source or the name of its function that it may begin with. */
function shortReason(message: string): string {
  const [line = ''] = message.trim().split('\n')
  const said = line.startsWith('/') ? line.slice(line.lastIndexOf('. ') + 1).trim() : line
  return said.replace(/^\w+: (?=\S)/, '')
}

type Tensors = Readonly<Record<string, Tensor>>

async function runOnce(
  bytes: Uint8Array,
  inputs: Tensors,
  on: { readonly provider: Accelerator | 'cpu'; readonly create: CreateSession | undefined },
): Promise<Tensors> {
  const network = await openNetwork(bytes, { provider: on.provider, threads: 1 }, on.create)
  try {
    return await network.run(inputs)
  } finally {
    await network.release()
  }
}

/** Values between -1 and 1 that repeat late and favour no place. */
function madeUpInput(dims: readonly number[]): Tensor {
  const size = dims.reduce((product, length) => product * length, 1)
  return { data: Float32Array.from({ length: size }, (_, index) => Math.sin(index * 0.37) * Math.cos(index * 0.0113)), dims }
}

function difference(expected: Tensors, found: Tensors): string | null {
  for (const [name, { data, dims }] of Object.entries(expected)) {
    const other = found[name]
    if (other === undefined || other.dims.join() !== dims.join()) return `the output ${name} has another shape than on the processor`
    const apart = distance(Array.from(data, Number), Array.from(other.data, Number))
    if (!(apart <= tolerance)) return `the output ${name} differs from the processor's by ${(apart * 100).toFixed(1)} %`
  }
  return null
}

/** Not a number where a value is none, which passes no comparison. */
function distance(expected: readonly number[], found: readonly number[]): number {
  const squares = expected.reduce((sum, value) => sum + value * value, 0)
  const apart = expected.reduce((sum, value, index) => sum + (value - (found[index] ?? Number.NaN)) ** 2, 0)
  return Math.sqrt(apart / Math.max(squares, 1e-12))
}
