import { indexHashes } from '../../src/analysis/hash-index/hash-index.ts'
import { sameWithin } from '../../src/analysis/hash-index/same-within.ts'
import type { HashIndexes } from '../../src/application/ports/hash-indexes.ts'

/** Indexes that lie in memory alone. */
export function memoryHashIndexes(): HashIndexes {
  return { over: (_name, words) => indexHashes(words, sameWithin), [Symbol.dispose]: () => {} }
}
