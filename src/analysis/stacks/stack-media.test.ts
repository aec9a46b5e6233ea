import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../test/read-table.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { MediaId } from '../../domain/id.ts'
import { indexHashes } from '../hash-index/hash-index.ts'
import { hashDistance, hashWords } from '../picture-hash/hash-distance.ts'
import { turnedHashes } from '../picture-hash/turned-hash.ts'
import { type StackEntry, stackMedia as stackMediaBy } from './stack-media.ts'

const stackMedia = (entries: readonly StackEntry[]) => stackMediaBy(entries, (words) => indexHashes(words, 31))

/** A repeatable stream of 32-bit numbers. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state ^ (state >>> 15)) >>> 0
  }
}

function entry(name: number | string, pdq: string, quality = 100): StackEntry {
  return { mediaId: String(name).padStart(24, '0').padEnd(64, '0') as MediaId, pdq, quality }
}

function randomHash(next: () => number): string {
  return Array.from({ length: 8 }, () => next().toString(16).padStart(8, '0')).join('')
}

/** The hash with the given bits turned over. */
function turned(hash: string, bits: readonly number[]): string {
  const words = hashWords(hash)
  for (const bit of bits) words[bit >> 5] = (words[bit >> 5] ?? 0) ^ (1 << (bit & 31))
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('')
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('stackMedia', () => {
  const base = randomHash(numbers(7))

  test('photos within 31 bits share the stack that the smallest is the name of', () => {
    const stacks = stackMedia([entry(2, base), entry(1, turned(base, upTo(31))), entry(3, turned(base, upTo(64)))])
    const name = `s-${'1'.padStart(24, '0')}`
    expect([...stacks]).toEqual([
      [entry(1, base).mediaId, name],
      [entry(2, base).mediaId, name],
    ])
    expect(stacks.has(entry(3, base).mediaId)).toBe(false)
  })

  test('photos of low hash quality are left alone, however alike', () => {
    expect(stackMedia([entry(1, base, 49), entry(2, base, 49)]).size).toBe(0)
  })

  test('a row of small changes does not join its two ends', () => {
    const row = upTo(5).map((step) => entry(step, turned(base, upTo(step * 25))))
    const stacks = stackMedia(row)
    for (const left of row) {
      for (const right of row) {
        const together = stacks.has(left.mediaId) && stacks.get(left.mediaId) === stacks.get(right.mediaId)
        if (together) expect(hashDistance(left.pdq, right.pdq)).toBeLessThanOrEqual(62)
      }
    }
  })

  test('the order of the entries makes no difference', () => {
    const next = numbers(3)
    const entries = upTo(200).map((index) =>
      entry(
        index,
        turned(
          base,
          upTo(12).map(() => next() % 256),
        ),
      ),
    )
    const forwards = stackMedia(entries)
    expect([...stackMedia(entries.toReversed())].sort()).toEqual([...forwards].sort())
  })

  test('ten thousand pairs among strangers are found', { timeout: 60_000 }, () => {
    const next = numbers(11)
    const entries = upTo(10_000).flatMap((index) => {
      const hash = randomHash(next)
      return [entry(index * 2, hash), entry(index * 2 + 1, turned(hash, [3, 77, 140, 201]))]
    })
    expect(new Set(stackMedia(entries).values()).size).toBeGreaterThanOrEqual(9_998)
  })
})

describe('copies that were turned, framed or trimmed', () => {
  const base = randomHash(numbers(7))
  const other = randomHash(numbers(8))

  test('a mirrored and a turned copy share the stack', () => {
    const copies = turnedHashes(hashWords(base)).map((words) => [...words].map((word) => word.toString(16).padStart(8, '0')).join(''))
    const stacks = stackMedia([entry(1, base), ...copies.map((hash, index) => entry(index + 2, turned(hash, upTo(10))))])
    expect(new Set(stacks.values()).size).toBe(1)
    expect(stacks.size).toBe(5)
  })

  test('a copy shares the stack of the picture that is its inner part, or of which it is one', () => {
    const framed = { ...entry(1, other), inner: [{ pdq: turned(base, [3, 9]), quality: 100 }] }
    const whole = entry(2, base)
    expect(stackMedia([framed, whole]).size).toBe(2)
    expect(stackMedia([whole, entry(3, other)]).size).toBe(0)
  })

  test('an inner part that shows too little joins nothing', () => {
    expect(stackMedia([{ ...entry(1, other), inner: [{ pdq: base, quality: 40 }] }, entry(2, base)]).size).toBe(0)
  })

  test('what is near the head of one stack comes with all that is on it', () => {
    const trimmed = { ...entry(1, other), inner: [{ pdq: base, quality: 100 }] }
    const stacks = stackMedia([trimmed, entry(2, base), entry(3, turned(base, upTo(20))), entry(4, turned(other, upTo(20)))])
    expect(new Set(stacks.values()).size).toBe(1)
    expect(stacks.size).toBe(4)
  })
})

describe('the near-duplicate families', () => {
  const data = sharedData()

  test.skipIf(data === null)('what stands on one stack belongs together, and most edits are found', () => {
    const hashes = new Map(
      readTable(join(data ?? '', 'ground_truth/pdq_reference.tsv')).map(([file = '', pdq = '', quality]) => [
        file,
        { pdq, quality: Number(quality) },
      ]),
    )
    const families = readTable(join(data ?? '', 'neardup/families.tsv'))
    const entries = families.map(([, file = '']) => ({
      ...entry(file, ''),
      mediaId: file as MediaId,
      ...(hashes.get(file) ?? { pdq: '', quality: 0 }),
    }))
    const stacks = stackMedia(entries)
    const familyOf = new Map(families.map(([family = '', file = '']) => [file, family]))
    const expected = families.filter(([, , transform, group]) => transform !== 'original' && group === 'yes')
    const original = new Map(
      families.filter(([, , transform]) => transform === 'original').map(([family = '', file = '']) => [family, file]),
    )
    const found = expected.filter(
      ([family = '', file = '']) =>
        stacks.has(file as MediaId) && stacks.get(file as MediaId) === stacks.get(original.get(family) as MediaId),
    )
    const byStack = Map.groupBy(stacks, ([, stack]) => stack)
    for (const members of byStack.values()) expect(new Set(members.map(([file]) => familyOf.get(file))).size).toBe(1)
    // The crops by 3 % lie 46 to 70 bits away: beyond the distance at which PDQ tells like from unlike.
    expect(found.length / expected.length).toBeGreaterThanOrEqual(24 / 28)
  })
})
