import { bitCount } from '../picture-hash/hash-distance.ts'
import { type ChunkTable, chunkReader, chunkValue, wordsBeside, wordsPerHash, wordsPerRecord } from './chunk-table.ts'
import { bitsOfThree, distanceUpTo } from './distance-up-to.ts'
import type { HashIndex } from './hash-index.ts'
import type { NearPairs } from './near-pairs.ts'

/** More hashes than this under one value are compared at once, so that a crowd of equal hashes ends with `enough`. */
const crowd = 64
const room = 512
const mostCandidates = 2048

/** A search under one table for some of the queries, the first of which has the number `first`. */
export interface TableSearch {
  readonly index: HashIndex
  readonly table: ChunkTable
  readonly queries: Uint32Array
  readonly first: number
  readonly found: NearPairs
}

/** Records of a table that are to be compared with a query each: first as ranges, then one by one. */
export interface Candidates {
  readonly ranges: {
    count: number
    /** Once there are so many, they are to be compared; as many again fit. */
    readonly room: number
    readonly starts: Uint32Array
    readonly ends: Uint32Array
    readonly queries: Uint32Array
  }
  count: number
  readonly records: Uint32Array
  readonly queries: Uint32Array
}

/** Memory for candidates: little, so that it stays in the cache. */
export function candidateMemory(): Candidates {
  const [starts, ends, queries] = [new Uint32Array(2 * room), new Uint32Array(2 * room), new Uint32Array(2 * room)]
  return {
    ranges: { count: 0, room, starts, ends, queries },
    count: 0,
    records: new Uint32Array(mostCandidates),
    queries: new Uint32Array(mostCandidates),
  }
}

/** Compares the records in all ranges with their queries, and empties the ranges. */
export function compareCandidates(search: TableSearch, candidates: Candidates): void {
  let next = 0
  while (next < candidates.ranges.count) {
    next = gather(search, candidates, next)
    compareGathered(search, candidates)
  }
  candidates.ranges.count = 0
}

/**
 * Gathers the records of ranges from the given one on, until there are many; gives the range to go on with. Most values
 * hold no more than two hashes: two are written without asking, and what is too much is written over.
 */
function gather(search: TableSearch, candidates: Candidates, from: number): number {
  const { ranges, records, queries } = candidates
  let count = 0
  let at = from
  for (; at < ranges.count && count < mostCandidates - crowd - 2; at += 1) {
    const start = ranges.starts[at] ?? 0
    const held = (ranges.ends[at] ?? 0) - start
    const query = ranges.queries[at] ?? 0
    if (held > crowd) compareAtOnce(search, { start, end: start + held, query })
    else {
      records[count] = start
      records[count + 1] = start + 1
      queries[count] = query
      queries[count + 1] = query
      for (let more = 2; more < held; more += 1) {
        records[count + more] = start + more
        queries[count + more] = query
      }
      count += held
    }
  }
  candidates.count = count
  return at
}

interface Range {
  readonly start: number
  readonly end: number
  readonly query: number
}

function compareGathered(search: TableSearch, candidates: Candidates): void {
  const { records, chunk } = search.table
  const { index, queries } = search
  const [first, second, third] = wordsBeside(chunk)
  for (let at = 0; at < candidates.count; at += 1) {
    const record = (candidates.records[at] ?? 0) * wordsPerRecord
    const query = candidates.queries[at] ?? 0
    const own = query * wordsPerHash
    const differing = bitsOfThree(
      (records[record + 1] ?? 0) ^ (queries[own + first] ?? 0),
      (records[record + 2] ?? 0) ^ (queries[own + second] ?? 0),
      (records[record + 3] ?? 0) ^ (queries[own + third] ?? 0),
    )
    if (differing <= index.maxDistance) compareWhole(search, records[record] ?? 0, query)
  }
  candidates.count = 0
}

function compareAtOnce(search: TableSearch, { start, end, query }: Range): void {
  const { found, first, table } = search
  for (let record = start; record < end && (found.counts[first + query] ?? 0) < found.enough; record += 1) {
    compareWhole(search, table.records[record * wordsPerRecord] ?? 0, query)
  }
}

function compareWhole(search: TableSearch, hash: number, query: number): void {
  const { index, queries, first, found } = search
  const distance = distanceUpTo(index.maxDistance, index.words, hash * wordsPerHash, queries, query * wordsPerHash)
  if (distance <= index.maxDistance && isFirstToFind(search, hash, query)) found.add(first + query, hash, distance)
}

/** What several tables find is kept from the first of them. */
function isFirstToFind({ index, table, queries }: TableSearch, hash: number, query: number): boolean {
  const first = index.tables.find(({ chunk }) => {
    const reader = chunkReader(chunk)
    return bitCount(chunkValue(index.words, hash, reader) ^ chunkValue(queries, query, reader)) <= chunk.radius
  })
  return first === table
}
