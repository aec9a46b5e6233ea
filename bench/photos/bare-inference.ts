import { join } from 'node:path'
import * as ort from 'onnxruntime-node'
import type { ModelManifest } from '../../src/adapters/inference/manifest.ts'
import { weightsFolder } from '../../src/adapters/inference/weights.ts'
import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import type { ModelCall } from './recorded-models.ts'

/** Wall milliseconds of the models alone, and processor milliseconds of the networks alone. */
export interface BareTimes {
  readonly networks: number
  readonly readers: number
  readonly processor: number
}

/** Asks the models again what was asked, one call after the other, through onnxruntime itself. */
export function bareInference(sessionOf: OpenSession, models: LoadedModels) {
  return async (calls: readonly ModelCall[]): Promise<BareTimes> => {
    let [networks, readers, processor] = [0, 0, 0]
    for (const call of calls) {
      if (call.on === 'reader') {
        const start = performance.now()
        await models.text(call.id).read(call.page, call.languages)
        readers += performance.now() - start
        continue
      }
      const session = await sessionOf(call.id)
      const feeds = Object.fromEntries(Object.entries(call.inputs).map(([name, tensor]) => [name, floats(tensor.data, tensor.dims)]))
      const [start, used] = [performance.now(), process.cpuUsage()]
      await session.run(feeds)
      networks += performance.now() - start
      processor += milliseconds(process.cpuUsage(used))
    }
    return { networks, readers, processor }
  }
}

/** Gives the session of a network by its id, the same each time. */
export type OpenSession = (id: string) => Promise<ort.InferenceSession>

/** Sessions with the settings that a worker uses. */
export function bareSessions(manifests: readonly ModelManifest[], weights: readonly string[]): OpenSession {
  const sessions = new Map<string, Promise<ort.InferenceSession>>()
  return (id) => {
    const opening = sessions.get(id) ?? openSession(id, manifests, weights)
    sessions.set(id, opening)
    return opening
  }
}

/** User and system time together. */
export function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

function floats(data: unknown, dims: readonly number[]): ort.Tensor {
  if (data instanceof Float32Array) return new ort.Tensor('float32', data, dims)
  throw new TypeError('the networks for pictures take 32-bit numbers')
}

function openSession(id: string, manifests: readonly ModelManifest[], weights: readonly string[]): Promise<ort.InferenceSession> {
  const manifest = manifests.find((one) => one.id === id)
  const folder = manifest === undefined ? null : weightsFolder(manifest, weights)
  const file = manifest?.files.find(({ name }) => name.endsWith('.onnx'))
  if (folder === null || file === undefined) throw new Error(`no weights of ${id}`)
  const options = { executionProviders: ['cpu'], intraOpNumThreads: 1, interOpNumThreads: 1, enableMemPattern: false }
  return ort.InferenceSession.create(join(folder, file.name), options)
}
