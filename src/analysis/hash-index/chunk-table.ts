import { type Chunk, masksOf } from './chunk-plan.ts'
import { type ProbePlan, planProbes } from './sort-probes.ts'

export const wordsPerHash = 8
/** The number of a hash and three of its words. */
export const wordsPerRecord = 4

/** Hashes in the order of the value of one chunk; those of value v lie from record `starts[v]` to `starts[v + 1]`. */
export interface ChunkTable {
  readonly chunk: Chunk
  readonly probes: ProbePlan
  readonly starts: Uint32Array
  /**
   * Four words for each hash: its number, and three words that lie outside the chunk. Nearly all that agree in the chunk
   * but are not near differ too much in those, and need not be fetched from among all hashes.
   */
  readonly records: Uint32Array
}

/** How many words the two parts of a table take. */
export function tableWords({ bits }: Chunk, count: number): { readonly starts: number; readonly records: number } {
  return { starts: 2 ** bits + 1, records: count * wordsPerRecord }
}

/** A table over memory that is filled already or will be; `starts` may be longer than needed. */
export function chunkTable(chunk: Chunk, starts: Uint32Array, records: Uint32Array): ChunkTable {
  return { chunk, probes: planProbes(chunk, masksOf(chunk)), starts, records }
}

/** Sorts hashes (eight words each) under the values of the table's chunk. */
export function fillTable(words: Uint32Array, { chunk, starts, records }: ChunkTable): void {
  const reader = chunkReader(chunk)
  const count = records.length / wordsPerRecord
  starts.fill(0)
  for (let hash = 0; hash < count; hash += 1) {
    const next = chunkValue(words, hash, reader) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let value = 1; value < starts.length; value += 1) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0)
  const [first, second, third] = wordsBeside(chunk)
  for (let hash = 0; hash < count; hash += 1) {
    const value = chunkValue(words, hash, reader)
    const place = starts[value] ?? 0
    const record = place * wordsPerRecord
    const own = hash * wordsPerHash
    records[record] = hash
    records[record + 1] = words[own + first] ?? 0
    records[record + 2] = words[own + second] ?? 0
    records[record + 3] = words[own + third] ?? 0
    starts[value] = place + 1
  }
  // Placing has moved each start to the end of its value, which is where the next one starts.
  starts.copyWithin(1, 0, starts.length - 1)
  starts[0] = 0
}

/** Which words of a hash its record in a table holds: the three after those that the chunk lies in. */
export function wordsBeside({ at, bits }: Chunk): readonly [number, number, number] {
  const next = ((at + bits - 1) >>> 5) + 1
  return [next % wordsPerHash, (next + 1) % wordsPerHash, (next + 2) % wordsPerHash]
}

/** How to take a chunk out of the two words that it may lie in. */
export interface ChunkReader {
  readonly at: number
  readonly shift: number
}

/** Prepares reading the values of a chunk. */
export function chunkReader({ at, bits }: Chunk): ChunkReader {
  return { at, shift: 32 - bits }
}

/** The value of a chunk of one hash. */
export function chunkValue(words: Uint32Array, item: number, { at, shift }: ChunkReader): number {
  const first = item * wordsPerHash + (at >>> 5)
  const skipped = at & 31
  const high = (words[first] ?? 0) << skipped
  // A shift by 32 would be one by 0; shifting twice is not.
  const low = skipped > shift ? ((words[first + 1] ?? 0) >>> 1) >>> (31 - skipped) : 0
  return (high | low) >>> shift
}
