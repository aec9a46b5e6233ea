import { type ChunkTable, chunkReader, chunkValue, wordsPerHash, wordsPerRecord } from './chunk-table.ts'
import { type Candidates, candidateMemory, compareCandidates, type TableSearch } from './compare-candidates.ts'
import type { HashIndex } from './hash-index.ts'
import type { NearPairs } from './near-pairs.ts'
import { lowBitsOf, mostQueries, queryOf, sortProbes } from './sort-probes.ts'

const mostProbes = 2 ** 22
/** A processor reads this many words from memory at once. */
const wordsPerLine = 16

/**
 * Finds the hashes within the index's distance of each query. Memory is what takes the time, so many queries go through
 * one table before the next, and through each table stretch by stretch, in the order in which it lies in memory.
 */
export function lookUnderTables(index: HashIndex, queries: Uint32Array, found: NearPairs): void {
  const count = queries.length / wordsPerHash
  const each = Math.max(...index.tables.map(({ probes }) => probes.each))
  const together = Math.min(count, mostQueries, Math.floor(mostProbes / each))
  const memory: Memory = { probes: new Uint32Array(together * each), candidates: candidateMemory(), touched: new Uint32Array(1) }
  for (let first = 0; first < count; first += together) {
    const some = queries.subarray(first * wordsPerHash, (first + together) * wordsPerHash)
    for (const table of index.tables) lookUnder({ index, table, queries: some, first, found }, memory)
  }
}

interface Memory {
  readonly probes: Uint32Array
  readonly candidates: Candidates
  /** What was read only for having been read is written here: it would not be read at all otherwise. */
  readonly touched: Uint32Array
}

function lookUnder(search: TableSearch, memory: Memory): void {
  const { table, queries, first, found } = search
  const reader = chunkReader(table.chunk)
  const all = Uint32Array.from({ length: queries.length / wordsPerHash }, (_, query) => query)
  const wanted = all.filter((query) => (found.counts[first + query] ?? 0) < found.enough)
  const values = wanted.map((query) => chunkValue(queries, query, reader))
  const ends = sortProbes(table.probes, { values, queries: wanted }, memory.probes)
  let from = 0
  for (const [stretch, to] of ends.entries()) {
    if (to > from) probeStretch(search, { stretch, from, to }, memory)
    from = to
  }
  compareCandidates(search, memory.candidates)
}

/** Probes, by their place, that lie in one stretch of values. */
interface Probes {
  readonly stretch: number
  readonly from: number
  readonly to: number
}

function probeStretch(search: TableSearch, { stretch, from, to }: Probes, memory: Memory): void {
  const { ranges } = memory.candidates
  if ((to - from) * wordsPerLine > 2 ** search.table.probes.lowBits) touchStretch(search.table, stretch, memory)
  for (let begin = from; begin < to; begin += ranges.room) {
    readRanges(search.table, { stretch, from: begin, to: Math.min(to, begin + ranges.room) }, memory)
    if (ranges.count >= ranges.room) compareCandidates(search, memory.candidates)
  }
}

/** Reads where the hashes under each value lie, without deciding on any, so that the reads overlap. */
function readRanges({ starts: tableStarts, probes: { lowBits } }: ChunkTable, { stretch, from, to }: Probes, memory: Memory): void {
  const { probes } = memory
  const { ranges } = memory.candidates
  const { starts, ends, queries } = ranges
  const base = stretch * 2 ** lowBits
  let count = ranges.count
  for (let at = from; at < to; at += 1) {
    const probe = probes[at] ?? 0
    const value = base + lowBitsOf(probe)
    starts[count] = tableStarts[value] ?? 0
    ends[count] = tableStarts[value + 1] ?? 0
    queries[count] = queryOf(probe)
    count += 1
  }
  ranges.count = count
}

/** Brings a stretch into the cache in the order in which it lies in memory, which is much faster than in that of the probes. */
function touchStretch({ starts, records, probes }: ChunkTable, stretch: number, { touched }: Memory): void {
  const [from, to] = [stretch * 2 ** probes.lowBits, (stretch + 1) * 2 ** probes.lowBits]
  const [first, end] = [starts[from] ?? 0, starts[to] ?? 0]
  touched[0] = touch(starts, from, to) ^ touch(records, first * wordsPerRecord, end * wordsPerRecord)
}

function touch(words: Uint32Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += wordsPerLine) sum ^= words[at] ?? 0
  return sum
}
