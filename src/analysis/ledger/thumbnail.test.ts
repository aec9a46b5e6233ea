import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { thumbnailLength, thumbnailOf } from './thumbnail.ts'

const bytes = 96 * 64 * 3

describe('thumbnailOf', () => {
  test('gives the same whether the pixels lie so that words can be read at once or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: bytes, maxLength: bytes }), (data) => {
        const shifted = new Uint8Array(new ArrayBuffer(bytes + 1), 1)
        shifted.set(data)
        const byWord = new Uint8Array(thumbnailLength)
        const byPixel = new Uint8Array(thumbnailLength)
        thumbnailOf({ width: 96, height: 64, data: new Uint8Array(data) }, byWord)
        thumbnailOf({ width: 96, height: 64, data: shifted }, byPixel)
        expect(byWord).toEqual(byPixel)
      }),
      { numRuns: 5 },
    )
  })

  test('is the mean colour of each cell', () => {
    const thumbnail = new Uint8Array(thumbnailLength)
    const data = new Uint8Array(bytes).map((_, i) => [10, 20, 30][i % 3] ?? 0)
    data.set([255, 255, 255])
    thumbnailOf({ width: 96, height: 64, data }, thumbnail)
    expect([...thumbnail.subarray(0, 6)]).toEqual([25, 35, 44, 10, 20, 30])
  })
})
