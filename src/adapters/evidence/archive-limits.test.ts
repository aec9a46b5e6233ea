import { describe, expect, test } from 'vitest'
import { boundedListing, guarded, refuseListing } from './archive-limits.ts'

const limits = { maxEntryBytes: 1000, maxRatio: 10, ratioFromBytes: 100 }

async function* chunks(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield new Uint8Array(size)
}

async function passed(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let total = 0
  for await (const chunk of bytes) total += chunk.length
  return total
}

describe('the bytes of an archive entry', () => {
  test('pass while the entry grows as photos and films do', async () => {
    expect(await passed(guarded(chunks(9, 10), 1, limits))).toBe(90)
    expect(await passed(guarded(chunks(50, 10), 50, limits))).toBe(500)
    expect(await passed(guarded(chunks(100, 10), null, limits))).toBe(1000)
  })

  test('stop where the entry proves to be a bomb', async () => {
    await expect(passed(guarded(chunks(50, 10), 10, limits))).rejects.toMatchObject({ code: 'archive-entry-refused', detail: 'size' })
    await expect(passed(guarded(chunks(101, 10), null, limits))).rejects.toMatchObject({ code: 'archive-entry-refused', detail: 'size' })
  })
})

test('a listing is refused where it is both long and swollen, and never where it is not packed', () => {
  expect(() => refuseListing(1001, 5, 1000)).toThrow(expect.objectContaining({ code: 'archive-too-long', detail: 'listing' }))
  for (const [bytes, packed] of [
    [999, 1],
    [1001, 6],
    [1001, null],
  ] as const)
    expect(() => refuseListing(bytes, packed, 1000)).not.toThrow()
})

test('a listing ends where its entries or their paths come to more than is held, and not before', () => {
  const limits = { maxEntries: 3, maxCharacters: 10 }
  const listed = (...paths: readonly string[]) => paths.forEach(boundedListing(limits))
  expect(() => listed('a', 'b', 'c')).not.toThrow()
  expect(() => listed('12345', '67890')).not.toThrow()
  for (const paths of [
    ['a', 'b', 'c', 'd'],
    ['12345', '678901'],
  ])
    expect(() => listed(...paths)).toThrow(expect.objectContaining({ code: 'archive-too-long', detail: 'entries' }))
})
