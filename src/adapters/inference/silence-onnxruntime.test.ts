import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createGraph } from '../../../scripts/weights/onnx-graph.ts'
import { tempFolder } from '../../../test/temp-folder.ts'

/** y = x + x. */
function doubling(): string {
  const graph = createGraph()
  const x = graph.input({ name: 'x', type: 'float32', dims: [1] })
  graph.output('y', graph.node('Add', [x, x]))
  return graph.serialize().toString('base64')
}

const network = join(import.meta.dirname, 'onnx-network.ts')
const program = `
  const { openNetwork } = await import(${JSON.stringify(network)})
  const opened = await openNetwork(Buffer.from('${doubling()}', 'base64'), { provider: 'cpu', threads: 1 })
  console.log((await opened.run({ x: { data: Float32Array.of(2), dims: [1] } })).y.data[0])
  await opened.release()`

test('onnxruntime runs without its reports to its maker, whose log and session would lie among the temporary files', () => {
  using folder = tempFolder()
  const { ORT_DISABLE_TELEMETRY: _, ...environment } = process.env
  const env = { ...environment, TMPDIR: folder.path, HOME: folder.path }
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env })
  expect(ended.stdout).toBe('4\n')
  expect(readdirSync(folder.path, { recursive: true })).toEqual([])
})
