import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiledWat } from '../../../scripts/compile-wat.ts'
import type { Picture } from '../pixels/picture.ts'
import { createHeldPictures } from './held-pictures.ts'
import { pictureDistance } from './picture-distance.ts'

/** Noise, or in part the same noise as for another seed. */
function picture(seed: number, width = 96, height = 64): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let index = 0, noise = seed; index < data.length; index++) {
    noise = (Math.imul(noise, 1103515245) + 12345) >>> 0
    data[index] = index % 7 < seed % 8 ? noise >>> 24 : index & 255
  }
  return { width, height, data }
}

function heldDistance(a: Picture, b: Picture): number {
  const held = createHeldPictures(4)
  held.hold(3, a)
  held.hold(1, b)
  return held.distance(3, 1)
}

describe('createHeldPictures', () => {
  test('tells exactly the distances of pictures of the size of the ledger', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const [a, b] = [picture(one), picture(other)]
        expect(heldDistance(a, b)).toBe(pictureDistance(a, b))
      }),
    )
    expect(
      heldDistance({ ...picture(0), data: new Uint8Array(96 * 64 * 3) }, { ...picture(0), data: new Uint8Array(96 * 64 * 3).fill(255) }),
    ).toBe(1)
  })

  test('sees a change of one value in each region', () => {
    for (let y = 0; y < 64; y += 8) {
      for (let x = 0; x < 96; x += 12) {
        const changed = picture(5)
        const at = ((y + (x % 8)) * 96 + x + 11) * 3 + 2
        changed.data[at] = (changed.data[at] ?? 0) ^ 128
        expect(heldDistance(picture(5), changed)).toBe(128 / (288 * 255))
      }
    }
  })

  test('tells the distances of pictures of other sizes, and of a place that is used again', () => {
    expect(heldDistance(picture(1, 16, 9), picture(2, 16, 9))).toBe(pictureDistance(picture(1, 16, 9), picture(2, 16, 9)))
    const held = createHeldPictures(2)
    held.hold(0, picture(1))
    held.hold(1, picture(2))
    held.hold(1, picture(1))
    expect(held.distance(0, 1)).toBe(0)
  })

  test('refuses pictures of different sizes', () => {
    expect(() => heldDistance(picture(1, 8, 8), picture(1, 9, 8))).toThrow('different sizes')
    expect(() => heldDistance(picture(1), picture(1, 9, 8))).toThrow('different sizes')
  })

  test('carries the bytes that its text compiles to', async () => {
    expect(readFileSync(join(import.meta.dirname, 'held-pictures-wasm.ts'), 'utf8')).toBe(await compiledWat('held-pictures'))
  })
})
