import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compiledWat } from '../../../scripts/compile-wat.ts'
import { shrinkFast } from './tent-fast.ts'
import { createShrinker } from './tent-filter.ts'

function noisy(width: number, height: number) {
  const data = new Uint8Array(width * height * 3)
  let noise = width * 1000 + height
  for (let index = 0; index < data.length; index += 1) {
    noise = (Math.imul(noise, 1103515245) + 12345) >>> 0
    data[index] = noise >>> 24
  }
  return { width, height, data }
}

const sizes = [
  [512, 512],
  [511, 509],
  [5, 5],
  [7, 300],
  [300, 6],
  [65, 63],
  [130, 1],
  [512, 288],
] as const

describe('shrinkFast', () => {
  test.each(sizes)('a picture of %i × %i has exactly the numbers of the plain filter', (width, height) => {
    const picture = noisy(width, height)
    expect(shrinkFast(picture)).toEqual(createShrinker()(picture))
  })

  test('what it works on in turn leaves no trace in the next picture', () => {
    const picture = noisy(200, 100)
    const first = shrinkFast(picture)?.slice()
    shrinkFast(noisy(640, 480))
    expect(shrinkFast(picture)).toEqual(first)
  })

  test('a picture of 64 × 64 and one that is very large are left to the plain filter', () => {
    expect(shrinkFast(noisy(64, 64))).toBeNull()
    expect(shrinkFast({ width: 4000, height: 3000, data: new Uint8Array(0) })).toBeNull()
  })

  test('its WebAssembly is what its text says', async () => {
    expect(readFileSync(join(import.meta.dirname, 'tent-wasm.ts'), 'utf8')).toBe(await compiledWat('tent'))
  })
})
