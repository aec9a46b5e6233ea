import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Picture } from '../pixels/picture.ts'
import { pictureDistance } from './picture-distance.ts'

const plain = (value: number, width = 96, height = 64): Picture => ({ width, height, data: new Uint8Array(width * height * 3).fill(value) })

const anyPicture = fc
  .uint8Array({ minLength: 16 * 16 * 3, maxLength: 16 * 16 * 3 })
  .map((data): Picture => ({ width: 16, height: 16, data }))

describe('pictureDistance', () => {
  test('is 0 for the same picture and 1 for black against white', () => {
    expect(pictureDistance(plain(7), plain(7))).toBe(0)
    expect(pictureDistance(plain(0), plain(255))).toBe(1)
  })

  test('sees a change in one corner as much as one everywhere', () => {
    const corner = plain(0)
    for (let y = 0; y < 8; y++) corner.data.fill(255, (y * 96 + 84) * 3, (y * 96 + 96) * 3)
    expect(pictureDistance(plain(0), corner)).toBe(1)
  })

  test('works on pictures smaller than its grid of regions', () => {
    expect(pictureDistance(plain(0, 3, 2), plain(51, 3, 2))).toBeCloseTo(0.2)
  })

  test('refuses pictures of different sizes', () => {
    expect(() => pictureDistance(plain(0, 8, 8), plain(0, 9, 8))).toThrow('different sizes')
  })

  test('is symmetric, within 0 and 1, and keeps the triangle inequality', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, anyPicture, (a, b, c) => {
        const ab = pictureDistance(a, b)
        expect(ab).toBe(pictureDistance(b, a))
        expect(ab).toBeGreaterThanOrEqual(0)
        expect(ab).toBeLessThanOrEqual(1)
        expect(ab).toBeLessThanOrEqual(pictureDistance(a, c) + pictureDistance(c, b) + 1e-12)
      }),
    )
  })
})
