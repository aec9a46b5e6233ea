import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeMutant } from '../mutate/make-mutants.ts'
import { mutations } from '../mutate/mutations.ts'
import { smallSources } from '../mutate/sources.ts'
import { sharedData } from '../shared-data.ts'
import { nobody } from '../survival/observer.ts'
import { surviveMutants } from '../survival/survive-mutants.ts'

const shared = sharedData()
const files = 96

describe.skipIf(shared === null)('files damaged by chance', () => {
  const sources = smallSources(shared ?? '')

  test('come out the same for the same seed, of every format and by every way of damage', () => {
    const made = Array.from({ length: 400 }, (_, number) => makeMutant(sources, { seed: 1, number }))
    const again = makeMutant(sources, { seed: 1, number: 17 })
    expect(createHash('sha256').update(again.bytes).digest('hex')).toBe(
      createHash('sha256')
        .update(made[17]?.bytes ?? '')
        .digest('hex'),
    )
    expect(new Set(made.map(({ mutation }) => mutation)).size).toBe(Object.keys(mutations).length)
    expect(sources.size).toBeGreaterThan(35)
  })

  test('each end with an outcome, and leave nothing behind, and the evidence as it was', { timeout: 900_000 }, async () => {
    const found = await surviveMutants({ sources, seed: 20261122, from: 0, to: files, stop: nobody.stop })
    expect(found.faults).toEqual([])
    expect(Object.values(found.outcomes).reduce((sum, count) => sum + count, 0)).toBe(files)
  })
})
