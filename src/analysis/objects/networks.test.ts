import { expect, test } from 'vitest'
import type { Network, Tensor } from '../network.ts'
import { detectWithCenterNet } from './centernet.ts'
import { detectWithNanoDet } from './nanodet.ts'

const picture = { width: 8, height: 4, data: new Uint8Array(96) }

function answering(outputs: Readonly<Record<string, Tensor>>, seen: Tensor[] = []): Network {
  return {
    run: async (inputs) => {
      seen.push(...Object.values(inputs))
      return outputs
    },
  }
}

test('CenterNet rows become detections in fractions of the picture', async () => {
  const seen: Tensor[] = []
  const rows = Float32Array.of(0, 128, 256, 384, 0.75, 2, 0, 0, 1, 1, 0.1, 0)
  const network = answering({ tower_0_detections: { data: rows, dims: [1, 2, 6] } }, seen)
  expect(await detectWithCenterNet(network, picture, 0.2)).toEqual([
    { code: 'car', score: 0.75, box: { x: 0, y: 0, width: 0.5, height: 1 } },
  ])
  expect(seen[0]?.dims).toEqual([1, 512, 512, 3])
})

test('a NanoDet cell tells a class and the distances of its four edges', async () => {
  const outputs = nanoDetOutputs()
  // Level of stride 32: the cell in row 6, column 6 of 13 sees class 5 with two steps to each side.
  const cell = 6 * 13 + 6
  outputs.Identity_2.data[cell * 80 + 5] = 0.9
  for (let edge = 0; edge < 4; edge++) outputs.Identity_5.data[cell * 44 + edge * 11 + 2] = 50
  const found = await detectWithNanoDet(answering(outputs), { width: 416, height: 416, data: new Uint8Array(416 * 416 * 3) }, 0.5)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ code: 'bus' })
  expect(found[0]?.box.x).toBeCloseTo((6.5 * 32 - 64) / 416)
  expect(found[0]?.box.width).toBeCloseTo(128 / 416)
})

test('an answer without numbers is refused', async () => {
  await expect(detectWithNanoDet(answering({}), picture, 0.5)).rejects.toThrow(TypeError)
})

function nanoDetOutputs() {
  const level = (cells: number, width: number) => ({ data: new Float32Array(cells * cells * width), dims: [1, cells * cells, width] })
  return {
    Identity: level(52, 80),
    Identity_1: level(26, 80),
    Identity_2: level(13, 80),
    Identity_3: level(52, 44),
    Identity_4: level(26, 44),
    Identity_5: level(13, 44),
  }
}
