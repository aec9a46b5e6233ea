import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compiledWat } from '../../../scripts/compile-wat.ts'
import { filterTaps } from './filter-taps.ts'
import { squeezeFast } from './squeeze-fast.ts'
import { squeezePlainly } from './squeeze-plainly.ts'

function noise(width: number, height: number): { width: number; height: number; data: Uint8Array } {
  let state = width * 31 + height
  const data = Uint8Array.from({ length: width * height * 3 }, () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >> 16)
  return { width, height, data }
}

describe('squeezing in WebAssembly', () => {
  const sizes = [
    [1, 1, 4, 3],
    [1, 1, 1, 1],
    [7, 5, 3, 2],
    [33, 21, 64, 64],
    [200, 150, 96, 96],
    [333, 500, 224, 224],
    [640, 480, 512, 384],
    [640, 427, 960, 640],
  ] as const

  test.each(sizes)('gives %i × %i pixels at %i × %i exactly as the plain form does', (width, height, wide, high) => {
    const picture = noise(width, height)
    const [rows, columns] = [filterTaps(0, height, high, height), filterTaps(0, width, wide, width)]
    const fast = squeezeFast(picture, rows, columns)
    if (fast !== null) expect(Buffer.compare(fast, squeezePlainly(picture, rows, columns))).toBe(0)
  })

  test('gives a part that begins and ends between pixels exactly as the plain form does', () => {
    const picture = noise(300, 200)
    const [rows, columns] = [filterTaps(77.3, 90.45, 64, 200), filterTaps(150.6, 149.4, 64, 300)]
    const fast = squeezeFast(picture, rows, columns)
    if (fast !== null) expect(Buffer.compare(fast, squeezePlainly(picture, rows, columns))).toBe(0)
  })

  test('leaves a picture that its memory may not hold to the plain form', () => {
    const picture = { width: 6000, height: 4000, data: new Uint8Array() }
    expect(squeezeFast(picture, filterTaps(0, 4000, 96, 4000), filterTaps(0, 6000, 96, 6000))).toBeNull()
  })

  test('carries what its text says', async () => {
    expect(readFileSync(join(import.meta.dirname, 'resample-wasm.ts'), 'utf8')).toBe(await compiledWat('resample'))
  })
})
