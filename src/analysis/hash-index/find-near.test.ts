import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { masksOf, planChunks } from './chunk-plan.ts'
import { distanceUpTo } from './distance-up-to.ts'
import { findNear } from './find-near.ts'
import { type HashIndex, indexHashes } from './hash-index.ts'

const bits = Array.from({ length: 256 }, (_, bit) => bit)

/** A repeatable stream of 32-bit numbers. */
function numbers(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

function randomWords(count: number, next: () => number): Uint32Array {
  return Uint32Array.from({ length: count * 8 }, next)
}

/** Writes a hash that differs from another in the given number of bits. */
function plant(words: Uint32Array, place: { from: number; to: number; distance: number }, next: () => number): void {
  words.copyWithin(place.to * 8, place.from * 8, place.from * 8 + 8)
  const turned = bits.map((bit) => ({ bit, key: next() })).toSorted((left, right) => left.key - right.key)
  for (const { bit } of turned.slice(0, place.distance)) {
    const word = place.to * 8 + (bit >> 5)
    words[word] = (words[word] ?? 0) ^ (1 << (bit & 31))
  }
}

function hashAt(words: Uint32Array, hash: number): Uint32Array {
  return words.subarray(hash * 8, hash * 8 + 8)
}

function distance(left: Uint32Array, right: Uint32Array): number {
  return left.reduce((sum, word, at) => sum + ((word ^ (right[at] ?? 0)) >>> 0).toString(2).replaceAll('0', '').length, 0)
}

function oracle(words: Uint32Array, queries: Uint32Array, most: number): { hash: number; distance: number }[][] {
  return Array.from({ length: queries.length / 8 }, (_, query) =>
    Array.from({ length: words.length / 8 }, (_, hash) => ({
      hash,
      distance: distance(words.subarray(hash * 8, hash * 8 + 8), queries.subarray(query * 8, query * 8 + 8)),
    })).filter((near) => near.distance <= most),
  )
}

function answers(index: HashIndex, queries: Uint32Array) {
  const { starts, hashes, distances } = findNear(index, queries)
  return Array.from({ length: queries.length / 8 }, (_, query) =>
    [...hashes.subarray(starts[query], starts[query + 1])].map((hash, at) => ({ hash, distance: distances[(starts[query] ?? 0) + at] })),
  )
}

/** The usual index, which compares with each hash when there are few, and one that is made to use tables. */
function withTables(words: Uint32Array, tablesFor: number): HashIndex {
  const many = new Uint32Array(tablesFor * 8)
  many.set(words)
  return indexHashes(many, 31)
}

describe('findNear', () => {
  test('finds neighbours planted at each distance from 0 to 31, and none beyond', () => {
    const next = numbers(77)
    const words = randomWords(3000, next)
    const queries = words.slice(0, 41 * 8)
    for (let away = 0; away <= 40; away += 1) plant(words, { from: away, to: 1000 + away, distance: away }, next)
    const index = indexHashes(words, 31)
    expect(index.tables.length).toBeGreaterThan(0)
    const found = answers(index, queries).map((near) => near.filter(({ hash }) => hash >= 1000))
    expect(found).toEqual(bits.slice(0, 41).map((away) => (away <= 31 ? [{ hash: 1000 + away, distance: away }] : [])))
  })

  test('finds what comparing each with each finds, however the hashes are spread', { timeout: 60_000 }, () => {
    const spread = fc.record({
      seed: fc.integer({ min: 1 }),
      centres: fc.integer({ min: 1, max: 40 }),
      same: fc.integer({ min: 0, max: 7 }),
    })
    fc.assert(
      fc.property(spread, ({ seed, centres, same }) => {
        const next = numbers(seed)
        const words = randomWords(centres, next)
        const all = new Uint32Array(2100 * 8)
        all.set(words)
        for (let to = centres; to < 2100; to += 1) plant(all, { from: next() % centres, to, distance: next() % 60 }, next)
        // Equal in all but some words: every hash lies under the same value of most tables.
        for (let at = 0; at < all.length; at += 1) if (at % 8 < same) all[at] = 0x5a5a5a5a
        const queries = all.slice(0, 8 * 8)
        expect(answers(indexHashes(all, 31), queries)).toEqual(oracle(all, queries, 31))
      }),
      { numRuns: 12 },
    )
  })

  test('holds at other distances and sizes', () => {
    const next = numbers(5)
    for (const most of [0, 7, 15, 40]) {
      const words = randomWords(2500, next)
      for (let to = 100; to < 400; to += 1) plant(words, { from: to % 10, to, distance: next() % 60 }, next)
      const queries = words.slice(0, 10 * 8)
      expect(answers(indexHashes(words, most), queries)).toEqual(oracle(words, queries, most))
    }
  })

  test('compares few hashes and the tail with each', () => {
    const next = numbers(9)
    const words = randomWords(50, next)
    for (let to = 10; to < 50; to += 1) plant(words, { from: to % 3, to, distance: next() % 50 }, next)
    const few = { ...indexHashes(words.slice(0, 30 * 8), 31), tail: words.slice(30 * 8) }
    expect(few.tables).toEqual([])
    expect(answers(few, words.slice(0, 24))).toEqual(oracle(words, words.slice(0, 24), 31))
    const many = { ...withTables(words.slice(0, 30 * 8), 4096), tail: words.slice(30 * 8) }
    expect(many.tables.length).toBeGreaterThan(0)
    expect(answers(many, words.slice(0, 24)).map((near) => near.length)).toEqual(
      oracle(words, words.slice(0, 24), 31).map((near) => near.length),
    )
  })

  test('misses nothing where tables have many stretches and queries go through them in several parts', { timeout: 60_000 }, () => {
    const next = numbers(31)
    const words = randomWords(70_000, next)
    for (let to = 0; to < 9000; to += 1) plant(words, { from: 60_000 + to, to, distance: next() % 40 }, next)
    // A crowd under one value of the first table, some of it near the first query.
    for (let to = 20_000; to < 20_300; to += 1) plant(words, { from: 60_000, to, distance: to % 40 }, next)
    const index = indexHashes(words, 31)
    expect(Math.max(...index.tables.map(({ probes }) => probes.stretches))).toBeGreaterThan(1)
    const queries = words.subarray(0, 9000 * 8)
    const found = answers(index, queries)
    const near = (query: number) =>
      Array.from({ length: 70_000 }, (_, hash) => ({ hash, distance: distanceUpTo(31, words, hash * 8, queries, query * 8) })).filter(
        (each) => each.distance <= 31,
      )
    for (const query of [0, 1, 2, 8190, 8191, 8192, 8193, 8999]) expect(found[query]).toEqual(near(query))
    const pairs = Array.from({ length: 9000 }, (_, at) => ({
      hash: 60_000 + at,
      distance: distance(hashAt(words, at), hashAt(words, 60_000 + at)),
    }))
    for (const [query, pair] of pairs.entries()) {
      expect(found[query]?.filter(({ hash }) => hash === pair.hash)).toEqual(pair.distance <= 31 ? [pair] : [])
    }
    expect(answers(index, queries.subarray(0, 8))[0]).toEqual(found[0])
  })

  test('keeps no more than enough of each', () => {
    const words = new Uint32Array(20_000 * 8).fill(0x0f0f0f0f)
    expect(findNear(indexHashes(words, 31), words.slice(0, 800), 64).hashes.length).toBe(100 * 64)
  })
})

describe('planChunks', () => {
  test.each([2048, 30_000, 1_000_000, 10_000_000])('cuts the whole hash so that nothing near among %i is missed', (count) => {
    const plan = planChunks(count, 31)
    expect(plan.reduce((sum, chunk) => sum + chunk.bits, 0)).toBe(256)
    expect(plan.reduce((sum, chunk) => sum + chunk.radius + 1, 0)).toBe(32)
    expect(plan.every((chunk, at) => chunk.at === plan.slice(0, at).reduce((sum, before) => sum + before.bits, 0))).toBe(true)
  })

  test('masks are all values of a chunk with no more than its radius of bits', () => {
    const all = bits.flatMap((high) => bits.map((low) => high * 16 + (low % 16)))
    const few = [...new Set(all)].filter((mask) => mask.toString(2).replaceAll('0', '').length <= 3)
    expect([...masksOf({ at: 0, bits: 12, radius: 3 })]).toEqual(few.toSorted((left, right) => left - right))
    expect([...masksOf({ at: 0, bits: 12, radius: 0 })]).toEqual([0])
  })
})
