import { describe, expect, test } from 'vitest'
import type { Picture } from '../pixels/picture.ts'
import { alignFace, fitSimilarity } from './align.ts'
import type { FacePoints } from './landmarks.ts'

const corners = [
  { x: 0, y: 0 },
  { x: 2, y: 0 },
  { x: 2, y: 2 },
]

describe('fitSimilarity', () => {
  test('a shift and a scale are found', () => {
    const moved = corners.map(({ x, y }) => ({ x: 3 * x + 5, y: 3 * y - 1 }))
    const { a, b, shiftX, shiftY } = fitSimilarity(corners, moved)
    expect([a, b, shiftX, shiftY].map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([3, 0, 5, -1])
  })

  test('a quarter turn is found', () => {
    const { a, b } = fitSimilarity(
      corners,
      corners.map(({ x, y }) => ({ x: -y, y: x })),
    )
    expect(a).toBeCloseTo(0)
    expect(b).toBeCloseTo(1)
  })
})

describe('alignFace', () => {
  test('a face that lies as the reference is copied as it is', () => {
    const picture = gradient(112)
    expect(alignFace(picture, reference(1))).toEqual(picture)
  })

  test('a large face is brought to the same size without aliasing', () => {
    const { width, height, data } = alignFace(stripes(896), reference(8))
    expect([width, height]).toEqual([112, 112])
    const middle = data.subarray(56 * 112 * 3 + 150, 56 * 112 * 3 + 180)
    expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(20)
  })
})

function reference(scale: number): FacePoints {
  const at = (x: number, y: number) => ({ x: (x + 0.5) * scale - 0.5, y: (y + 0.5) * scale - 0.5 })
  return [at(38.2946, 51.6963), at(73.5318, 51.5014), at(56.0252, 71.7366), at(41.5493, 92.3655), at(70.7299, 92.2041)]
}

function gradient(side: number): Picture {
  return { width: side, height: side, data: Uint8Array.from({ length: side * side * 3 }, (_, index) => Math.floor(index / 3) % side) }
}

function stripes(side: number): Picture {
  return { width: side, height: side, data: Uint8Array.from({ length: side * side * 3 }, (_, index) => (Math.floor(index / 3) % 2) * 200) }
}
