import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { masksOf } from './chunk-plan.ts'
import { lowBitsOf, planProbes, queryOf, sortProbes } from './sort-probes.ts'

describe('sortProbes', () => {
  test('leads each query to every value within the radius once, stretch after stretch', () => {
    const shape = fc.record({
      bits: fc.integer({ min: 1, max: 30 }),
      radius: fc.integer({ min: 0, max: 2 }),
      raw: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 8191 }), fc.nat()), { maxLength: 8, selector: ([query]) => query }),
    })
    fc.assert(
      fc.property(shape, ({ bits, radius, raw }) => {
        const chunk = { at: 0, bits, radius: Math.min(radius, bits) }
        const masks = masksOf(chunk)
        const plan = planProbes(chunk, masks)
        const queries = Uint32Array.from(raw, ([query]) => query)
        const values = Uint32Array.from(raw, ([, value]) => value % 2 ** bits)
        const probes = new Uint32Array(raw.length * plan.each)
        const ends = sortProbes(plan, { queries, values }, probes)
        const told = [...ends].flatMap((end, stretch) =>
          [...probes.subarray(ends[stretch - 1] ?? 0, end)].map(
            (probe) => `${queryOf(probe)} ${stretch * 2 ** plan.lowBits + lowBitsOf(probe)}`,
          ),
        )
        const sought = [...queries].flatMap((query, at) => [...masks].map((mask) => `${query} ${((values[at] ?? 0) ^ mask) >>> 0}`))
        expect(told.toSorted()).toEqual(sought.toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test('cuts a large table into stretches, and leaves a small one whole', () => {
    expect(planProbes({ at: 0, bits: 24, radius: 2 }, new Uint32Array(1))).toMatchObject({ lowBits: 14, stretches: 1024 })
    expect(planProbes({ at: 0, bits: 28, radius: 2 }, new Uint32Array(1))).toMatchObject({ lowBits: 17, stretches: 2048 })
    expect(planProbes({ at: 0, bits: 12, radius: 2 }, new Uint32Array(1))).toMatchObject({ lowBits: 12, stretches: 1 })
  })
})
