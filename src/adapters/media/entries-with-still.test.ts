import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../../domain/timeline.ts'
import { entriesWithStill } from './entries-with-still.ts'

const timeBase = [1, 25] as const

/** Entries of ten frames each, whose stills are their fourth frames. */
const entries = Array.from({ length: 12 }, (_, index): LedgerEntry => {
  const at = (pts: number) => ({ pts, timeBase })
  const first = index * 10
  const still = { frame: first + 3, at: at(first + 3) }
  return { firstFrame: first, lastFrame: first + 9, from: at(first), to: at(first + 10), still, maxDistance: 0, shot: 0 }
})

describe('the entries of a film that get their still', () => {
  test('are all of them where there are no more than are taken', () => {
    expect(entriesWithStill(entries, { timeBase, times: [0] }, 12)).toEqual(entries.map((_, index) => index))
  })

  test('are one of each run: the one that is reached soonest from an entrance', () => {
    expect(entriesWithStill(entries, { timeBase, times: [0, 22, 51, 110] }, 3)).toEqual([2, 5, 11])
  })

  test('are the middle ones where all ways are equal', () => {
    expect(
      entriesWithStill(
        entries,
        {
          timeBase,
          times: entries.map(({ still }) => still.at.pts),
        },
        4,
      ),
    ).toEqual([1, 4, 7, 10])
  })

  test('are the middle ones where entrances are unknown', () => {
    expect(entriesWithStill(entries, null, 4)).toEqual([1, 4, 7, 10])
  })

  test('count a film that begins with a picture that needs another one', () => {
    expect(entriesWithStill(entries, { timeBase, times: [] }, 4)).toEqual([1, 4, 7, 10])
  })
})
