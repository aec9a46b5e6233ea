import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiledWat } from '../../../scripts/compile-wat.ts'
import { cosine, unitVector } from '../vectors/unit-vector.ts'
import { createMeanTable } from './mean-table.ts'

const length = 5
const vector = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: length, maxLength: length }).map((list) => Float32Array.from(list))

test('the nearest mean is what going through them one by one finds, the last of equals', () => {
  const property = fc.property(
    fc.array(vector, { maxLength: 40 }),
    vector,
    fc.nat(45),
    fc.array(fc.nat(39), { maxLength: 6 }),
    (means, wanted, from, gone) => {
      const table = createMeanTable(length)
      for (const [slot, mean] of means.entries()) table.set(slot, mean)
      const removed = gone.filter((slot) => slot < means.length)
      for (const slot of removed) table.remove(slot)
      let best: number | null = null
      let bestCosine = 0.5
      for (const [slot, mean] of means.entries()) {
        const likeness = cosine(mean, wanted)
        if (slot < from || removed.includes(slot) || likeness < bestCosine) continue
        best = slot
        bestCosine = likeness
      }
      expect(table.nearest(wanted, 0.5, from)).toBe(best)
    },
  )
  fc.assert(property)
})

/** Repeatable numbers about 0, of very different sizes where `steep`. */
function noise(seed: number, numbers: number, steep = false): Float32Array {
  let state = seed * 2_654_435_761
  return Float32Array.from({ length: numbers }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const value = state / 2 ** 32 - 0.5
    return steep ? value ** 9 : value
  })
}

function slowlyNearest(means: readonly Float32Array[], wanted: Float32Array, least: number): number | null {
  let best: number | null = null
  for (const [slot, mean] of means.entries()) {
    if (!(cosine(mean, wanted) >= (best === null ? least : cosine(means[best] ?? mean, wanted)))) continue
    best = slot
  }
  return best
}

test.each([1, 7, 16, 100, 512, 1024, 1500])('among many means of %i numbers the nearest is found to the last bit', (numbers) => {
  const means = Array.from({ length: 300 }, (_, index) => unitVector(noise(index + 1, numbers, index % 3 === 0)))
  const table = createMeanTable(numbers)
  for (const [slot, mean] of means.entries()) table.set(slot, mean)
  for (let index = 0; index < 60; index += 1) {
    const like = means[index * 5] ?? new Float32Array(numbers)
    const off = noise(index, numbers)
    const wanted = unitVector(like.map((value, at) => value + ((index % 4) * (off[at] ?? 0)) / 8))
    for (const least of [-2, 0.02, 0.5, cosine(like, wanted)])
      expect(table.nearest(wanted, least, 0)).toBe(slowlyNearest(means, wanted, least))
  }
})

test('more means than are looked at together are all looked at', () => {
  const table = createMeanTable(16)
  const means = Array.from({ length: 9000 }, (_, index) => unitVector(noise(index + 1, 16)))
  for (const [slot, mean] of means.entries()) table.set(slot, mean)
  for (const slot of [0, 4095, 4096, 8191, 8192, 8999]) {
    const wanted = means[slot] ?? new Float32Array(16)
    expect(table.nearest(wanted, 0.5, 0)).toBe(slowlyNearest(means, wanted, 0.5))
    expect(table.nearest(wanted, 0.9999, slot)).toBe(slot)
  }
})

test('what is no number or beyond all is near nothing and hides nothing', () => {
  const table = createMeanTable(2)
  table.set(0, Float32Array.of(Number.NaN, 0))
  table.set(1, Float32Array.of(1, 0))
  table.set(2, Float32Array.of(0, 0))
  expect(table.nearest(Float32Array.of(1, 0), 0.5, 0)).toBe(1)
  expect(table.nearest(Float32Array.of(Number.NaN, 1), 0.5, 0)).toBeNull()
  expect(table.nearest(Float32Array.of(Number.POSITIVE_INFINITY, 1), 0.5, 1)).toBe(1)
})

test('the products are those that their text says', async () => {
  expect(readFileSync(join(import.meta.dirname, 'mean-products-wasm.ts'), 'utf8')).toBe(await compiledWat('mean-products'))
})

test('a mean that moved is found where it is now', () => {
  const table = createMeanTable(2)
  table.set(0, Float32Array.of(1, 0))
  table.set(0, Float32Array.of(0, 1))
  expect(table.nearest(Float32Array.of(1, 0), 0.5, 0)).toBeNull()
  expect(table.nearest(Float32Array.of(0, 1), 0.5, 0)).toBe(0)
})
