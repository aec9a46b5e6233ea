import { describe, expect, test } from 'vitest'
import { buildHistory } from '../../../test/fixtures/case-history.ts'
import { openMemoryStore } from '../../../test/fixtures/lone-store.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { bringFinding } from './bring-finding.ts'

describe('the end of a run', () => {
  test('brings what media are found by up to date and says how far that is', async () => {
    await using store = await openMemoryStore('K 1')
    await buildHistory(store)
    const progress = memoryProgress()
    await bringFinding({ store, progress, signal: new AbortController().signal, ready: async () => {} })
    expect(progress.told).toEqual(['finding 3', '+3', 'end'])
  })

  test('leaves that to whoever opens the case where it is stopped', async () => {
    await using store = await openMemoryStore('K 1')
    const progress = memoryProgress()
    await bringFinding({ store, progress, signal: AbortSignal.abort(), ready: async () => {} })
    expect(progress.told).toEqual([])
  })
})
