import { type Chunk, planChunks } from './chunk-plan.ts'
import { type ChunkTable, chunkTable, fillTable, tableWords, wordsPerHash } from './chunk-table.ts'

/**
 * 256-bit hashes, eight 32-bit words each, and tables by which all within `maxDistance` bits of another are found. Hashes
 * go by their number: first those under the tables, then those of the tail, which are compared one by one.
 */
export interface HashIndex {
  readonly maxDistance: number
  readonly words: Uint32Array
  readonly tables: readonly ChunkTable[]
  /** Hashes added since the tables were made. */
  readonly tail: Uint32Array
}

/** Indexes hashes in memory. */
export function indexHashes(words: Uint32Array, maxDistance: number): HashIndex {
  const count = words.length / wordsPerHash
  return {
    maxDistance,
    words,
    tables: planChunks(count, maxDistance).map((chunk) => tableInMemory(words, chunk)),
    tail: new Uint32Array(0),
  }
}

function tableInMemory(words: Uint32Array, chunk: Chunk): ChunkTable {
  const sizes = tableWords(chunk, words.length / wordsPerHash)
  const table = chunkTable(chunk, new Uint32Array(sizes.starts), new Uint32Array(sizes.records))
  fillTable(words, table)
  return table
}
