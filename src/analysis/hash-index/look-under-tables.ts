import { bitCount } from '../picture-hash/hash-distance.ts'
import { type ChunkReader, type ChunkTable, chunkReader, chunkValue, wordsPerHash } from './chunk-table.ts'
import { distanceUpTo } from './distance-up-to.ts'
import type { HashIndex } from './hash-index.ts'
import type { NearPairs } from './near-pairs.ts'

/** More candidates than this under one table are compared at once, so that a crowd of equal hashes ends with `enough`. */
const crowd = 4096
const mostPairs = 1 << 20
/** Hashes of one stretch fit the processor's second-level cache together. */
const stretchBits = 14

/**
 * Finds the hashes within the index's distance of each query. Memory is what takes the time, so all queries go through
 * one table before the next, and candidates are gathered first and then compared stretch by stretch of the hashes.
 */
export function lookUnderTables(index: HashIndex, queries: Uint32Array, found: NearPairs): void {
  const readers = index.tables.map(({ chunk }) => chunkReader(chunk))
  const count = queries.length / wordsPerHash
  const candidates = candidateMemory(Math.min(mostPairs, count * 1024) + 2 * crowd, index)
  for (const [number, table] of index.tables.entries()) {
    const search: Search = { index, queries, found, readers, number }
    const ends = { starts: new Uint32Array(table.masks.length), ends: new Uint32Array(table.masks.length) }
    for (let query = 0; query < count; query += 1) {
      if ((found.counts[query] ?? 0) >= found.enough) continue
      const total = rangesWithin(table, chunkValue(queries, query, readerOf(search)), ends)
      if (total > crowd) compareAtOnce(search, query, ends)
      else {
        if (candidates.count + total + 2 > candidates.hashes.length) compareGathered(search, candidates)
        gather(table.items, ends, query, candidates)
      }
    }
    compareGathered(search, candidates)
  }
}

interface Search {
  readonly index: HashIndex
  readonly queries: Uint32Array
  readonly found: NearPairs
  readonly readers: readonly ChunkReader[]
  /** Which table is looked under. */
  readonly number: number
}

interface Ranges {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

interface Candidates {
  count: number
  readonly hashes: Uint32Array
  readonly queries: Uint32Array
  readonly orderedHashes: Uint32Array
  readonly orderedQueries: Uint32Array
  readonly stretches: Uint32Array
}

function candidateMemory(length: number, { words }: HashIndex): Candidates {
  const stretches = (words.length / wordsPerHash) >>> stretchBits
  return {
    count: 0,
    hashes: new Uint32Array(length),
    queries: new Uint32Array(length),
    orderedHashes: new Uint32Array(length),
    orderedQueries: new Uint32Array(length),
    stretches: new Uint32Array(stretches + 2),
  }
}

function readerOf({ readers, number }: Search): ChunkReader {
  return readers[number] ?? { at: 0, shift: 0 }
}

/** Reads where the hashes under every value lie, without deciding on any, so that the reads overlap; gives how many there are. */
function rangesWithin({ starts: tableStarts, masks }: ChunkTable, value: number, { starts, ends }: Ranges): number {
  let total = 0
  for (let at = 0; at < masks.length; at += 1) {
    const near = value ^ (masks[at] ?? 0)
    const start = tableStarts[near] ?? 0
    const end = tableStarts[near + 1] ?? 0
    starts[at] = start
    ends[at] = end
    total += end - start
  }
  return total
}

/** Most values hold no more than two hashes: two are written without asking, and what is too much is written over. */
function gather(items: Uint32Array, { starts, ends }: Ranges, query: number, candidates: Candidates): void {
  const { hashes } = candidates
  let count = candidates.count
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0
    const held = (ends[at] ?? 0) - start
    hashes[count] = items[start] ?? 0
    hashes[count + 1] = items[start + 1] ?? 0
    for (let more = 2; more < held; more += 1) hashes[count + more] = items[start + more] ?? 0
    count += held
  }
  candidates.queries.fill(query, candidates.count, count)
  candidates.count = count
}

function compareAtOnce(search: Search, query: number, { starts, ends }: Ranges): void {
  const { index, found } = search
  const items = index.tables[search.number]?.items ?? new Uint32Array(0)
  for (let at = 0; at < starts.length; at += 1) {
    for (let place = starts[at] ?? 0; place < (ends[at] ?? 0); place += 1) {
      if ((found.counts[query] ?? 0) >= found.enough) return
      compare(search, items[place] ?? 0, query)
    }
  }
}

function compareGathered(search: Search, candidates: Candidates): void {
  const few = candidates.stretches.length <= 3 || candidates.count < candidates.stretches.length
  if (!few) orderByStretch(candidates)
  const { hashes, queries } = few ? candidates : { hashes: candidates.orderedHashes, queries: candidates.orderedQueries }
  for (let at = 0; at < candidates.count; at += 1) compare(search, hashes[at] ?? 0, queries[at] ?? 0)
  candidates.count = 0
}

function orderByStretch({ count, hashes, queries, orderedHashes, orderedQueries, stretches }: Candidates): void {
  stretches.fill(0)
  for (let at = 0; at < count; at += 1) {
    const next = ((hashes[at] ?? 0) >>> stretchBits) + 1
    stretches[next] = (stretches[next] ?? 0) + 1
  }
  for (let at = 1; at < stretches.length; at += 1) stretches[at] = (stretches[at] ?? 0) + (stretches[at - 1] ?? 0)
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0
    const place = stretches[hash >>> stretchBits] ?? 0
    stretches[hash >>> stretchBits] = place + 1
    orderedHashes[place] = hash
    orderedQueries[place] = queries[at] ?? 0
  }
}

function compare(search: Search, hash: number, query: number): void {
  const { index, queries } = search
  const distance = distanceUpTo(index.maxDistance, index.words, hash * wordsPerHash, queries, query * wordsPerHash)
  if (distance <= index.maxDistance) keepOnce(search, { hash, query, distance })
}

/** What several tables find is kept from the first of them. */
function keepOnce({ index, queries, found, readers, number }: Search, near: { hash: number; query: number; distance: number }): void {
  const first = readers.findIndex((reader, table) => {
    const differing = bitCount(chunkValue(index.words, near.hash, reader) ^ chunkValue(queries, near.query, reader))
    return differing <= (index.tables[table]?.chunk.radius ?? 0)
  })
  if (first === number) found.add(near.query, near.hash, near.distance)
}
