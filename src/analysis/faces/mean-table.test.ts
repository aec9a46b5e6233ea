import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cosine } from '../vectors/unit-vector.ts'
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

test('a mean that moved is found where it is now', () => {
  const table = createMeanTable(2)
  table.set(0, Float32Array.of(1, 0))
  table.set(0, Float32Array.of(0, 1))
  expect(table.nearest(Float32Array.of(1, 0), 0.5, 0)).toBeNull()
  expect(table.nearest(Float32Array.of(0, 1), 0.5, 0)).toBe(0)
})
