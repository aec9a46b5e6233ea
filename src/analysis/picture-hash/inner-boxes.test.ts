import { describe, expect, test } from 'vitest'
import type { Picture } from '../pixels/picture.ts'
import { innerBoxes, partOf } from './inner-boxes.ts'

/** A picture in which every pixel differs from its neighbours, with a frame of one colour around it. */
function framed(width: number, height: number, margin: number): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const inside = x >= margin && y >= margin && x < width - margin && y < height - margin
      data.fill(inside ? (x * 37 + y * 59) % 200 : 250 + ((x + y) % 3), (y * width + x) * 3, (y * width + x) * 3 + 3)
    }
  return { width, height, data }
}

describe('innerBoxes', () => {
  test('leaves out a plain frame, up to what compression leaves of it', () => {
    expect(innerBoxes(framed(200, 100, 10))[0]).toEqual({ x: 0.05, y: 0.1, width: 0.9, height: 0.8 })
  })

  test('always gives the part without the outermost edge, and nothing else where there is no frame', () => {
    expect(innerBoxes(framed(200, 100, 0))).toHaveLength(1)
    expect(innerBoxes(framed(200, 100, 0))[0]?.width).toBeCloseTo(0.94)
  })

  test('takes an empty page with something small in the middle for no frame', () => {
    expect(innerBoxes(framed(200, 200, 90))).toHaveLength(1)
  })
})

test('a part of a picture is a picture of its own', () => {
  const picture = framed(20, 10, 2)
  const part = partOf(picture, { x: 0.5, y: 0.5, width: 0.25, height: 0.2 })
  expect(part).toMatchObject({ width: 5, height: 2 })
  expect([...part.data.subarray(0, 3)]).toEqual([...picture.data.subarray((5 * 20 + 10) * 3, (5 * 20 + 10) * 3 + 3)])
})
