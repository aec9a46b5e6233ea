import { type Chunk, masksOf } from './chunk-plan.ts'

export const wordsPerHash = 8

/** Hash numbers sorted by the value of one chunk; those of value v lie from `starts[v]` to `starts[v + 1]`. */
export interface ChunkTable {
  readonly chunk: Chunk
  /** Where near hashes lie, as masks upon the value of a hash. */
  readonly masks: Uint32Array
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** How many words the two parts of a table take. */
export function tableWords({ bits }: Chunk, count: number): { readonly starts: number; readonly items: number } {
  return { starts: 2 ** bits + 1, items: count }
}

/** A table over memory that is filled already or will be. */
export function chunkTable(chunk: Chunk, starts: Uint32Array, items: Uint32Array): ChunkTable {
  return { chunk, masks: masksOf(chunk), starts, items }
}

/** Sorts hashes (eight words each) under the values of the table's chunk. */
export function fillTable(words: Uint32Array, { chunk, starts, items }: ChunkTable): void {
  const reader = chunkReader(chunk)
  starts.fill(0)
  for (let item = 0; item < items.length; item += 1) {
    const next = chunkValue(words, item, reader) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let value = 1; value < starts.length; value += 1) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0)
  for (let item = 0; item < items.length; item += 1) {
    const value = chunkValue(words, item, reader)
    const place = starts[value] ?? 0
    items[place] = item
    starts[value] = place + 1
  }
  // Placing has moved each start to the end of its value, which is where the next one starts.
  starts.copyWithin(1, 0, starts.length - 1)
  starts[0] = 0
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
