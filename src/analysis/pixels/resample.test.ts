import { describe, expect, test } from 'vitest'
import { letterbox } from './letterbox.ts'
import type { Picture } from './picture.ts'
import { resample, wholeOf } from './resample.ts'
import { writeSample } from './sample.ts'
import { interleavedTensor, type Normalization, paddedPlanarTensor, plainRgb, planarTensor } from './tensor-layout.ts'

function painted(width: number, height: number, paint: (x: number, y: number) => readonly [number, number, number]): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(paint(x, y), (y * width + x) * 3)
  return { width, height, data }
}

describe('resample', () => {
  test('at the same size the picture stays as it is', () => {
    const picture = painted(5, 4, (x, y) => [x * 50, y * 60, 7])
    expect(resample(picture, wholeOf(picture), 5, 4)).toEqual(picture)
  })

  test('one colour stays that colour at any size', () => {
    const picture = painted(9, 7, () => [255, 128, 1])
    for (const side of [1, 3, 9, 40]) {
      const { data } = resample(picture, wholeOf(picture), side, side)
      expect(new Set(data)).toEqual(new Set([255, 128, 1]))
    }
  })

  test('a fine pattern becomes its mean when it is shrunk', () => {
    const stripes = painted(64, 64, (x) => (x % 2 === 0 ? [0, 0, 0] : [200, 200, 200]))
    const { data } = resample(stripes, wholeOf(stripes), 8, 8)
    const inner = Array.from(data.subarray(3 * 8 * 3 + 6, 3 * 8 * 3 + 18))
    for (const value of inner) expect(value).toBeGreaterThan(95)
    for (const value of inner) expect(value).toBeLessThan(105)
  })

  test('a region takes only its part of the picture', () => {
    const halves = painted(20, 10, (x) => (x < 10 ? [10, 10, 10] : [240, 240, 240]))
    const { data } = resample(halves, { x: 12, y: 2, width: 6, height: 6 }, 3, 3)
    expect(new Set(data)).toEqual(new Set([240]))
  })

  test('a region may begin between pixels and end at the edge', () => {
    const picture = painted(10, 10, () => [77, 77, 77])
    expect(new Set(resample(picture, { x: 8.7, y: 9.4, width: 1.3, height: 0.6 }, 4, 4).data)).toEqual(new Set([77]))
  })
})

describe('letterbox', () => {
  test('a wide picture gets grey bars above and below', () => {
    const { picture } = letterbox(
      painted(40, 20, () => [200, 0, 0]),
      8,
    )
    expect([picture.width, picture.height]).toEqual([8, 8])
    expect(Array.from(picture.data.subarray(0, 3))).toEqual([114, 114, 114])
    expect(Array.from(picture.data.subarray(4 * 8 * 3, 4 * 8 * 3 + 3))).toEqual([200, 0, 0])
  })

  test('boxes come back as fractions of the original, cut to it', () => {
    const { toFractions } = letterbox(
      painted(40, 20, () => [0, 0, 0]),
      8,
    )
    expect(toFractions(0, 2, 4, 6)).toEqual({ x: 0, y: 0, width: 0.5, height: 1 })
    expect(toFractions(-5, -5, 20, 20)).toEqual({ x: 0, y: 0, width: 1, height: 1 })
  })
})

describe('tensors', () => {
  const picture = painted(2, 1, (x) => [x * 10, 20, 30])

  test('planar tensors hold one plane for each channel, in the order asked for', () => {
    const { data, dims } = planarTensor(picture, { order: 'bgr', mean: [30, 0, 0], deviation: [1, 2, 1] })
    expect(dims).toEqual([1, 3, 1, 2])
    expect(Array.from(data, Number)).toEqual([0, 0, 10, 10, 0, 10])
  })

  test('what is added at the right is 0 whatever the memory held before', () => {
    const normalization: Normalization = { order: 'rgb', mean: [0, 0, 0], deviation: [1, 1, 1] }
    planarTensor(
      painted(9, 9, () => [200, 200, 200]),
      normalization,
    )
    const { data, dims } = paddedPlanarTensor(picture, normalization, 4)
    expect(dims).toEqual([1, 3, 1, 4])
    expect(Array.from(data, Number)).toEqual([0, 10, 0, 0, 20, 20, 0, 0, 30, 30, 0, 0])
  })

  test('interleaved tensors keep the channels of a pixel together', () => {
    const { data, dims } = interleavedTensor(picture, plainRgb)
    expect(dims).toEqual([1, 1, 2, 3])
    expect(Array.from(data, Number)).toEqual([0, 20, 30, 10, 20, 30])
  })
})

test('a sample between pixels is mixed from its neighbours, and beyond the edge it is the edge', () => {
  const picture = painted(2, 2, (x, y) => [x * 100, y * 100, 50])
  const colours = new Uint8Array(6)
  writeSample(colours, 0, picture, { x: 0.5, y: 0.25 })
  writeSample(colours, 3, picture, { x: -3, y: 9 })
  expect([...colours]).toEqual([50, 25, 50, 0, 100, 50])
})
