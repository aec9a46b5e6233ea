import { wordsPerHash } from './chunk-table.ts'
import { distanceUpTo } from './distance-up-to.ts'
import type { HashIndex } from './hash-index.ts'
import { lookUnderTables } from './look-under-tables.ts'
import { type Matches, type NearPairs, nearPairs } from './near-pairs.ts'

/**
 * Finds every hash of the index within its distance of each query (eight words each), exactly. Given `enough`, that many
 * of each are enough; then which are found is not said. Many queries at once cost less each than one alone.
 */
export function findNear(index: HashIndex, queries: Uint32Array, enough = Number.POSITIVE_INFINITY): Matches {
  const found = nearPairs(queries.length / wordsPerHash, enough)
  if (index.tables.length === 0) compareWithEach(index, { words: index.words, first: 0 }, { queries, found })
  else lookUnderTables(index, queries, found)
  compareWithEach(index, { words: index.tail, first: index.words.length / wordsPerHash }, { queries, found })
  return found.matches()
}

interface Part {
  readonly words: Uint32Array
  /** The number of its first hash in the index. */
  readonly first: number
}

function compareWithEach(
  { maxDistance }: HashIndex,
  { words, first }: Part,
  { queries, found }: { queries: Uint32Array; found: NearPairs },
): void {
  const count = words.length / wordsPerHash
  for (let query = 0; query < found.counts.length; query += 1) {
    for (let hash = 0; hash < count && (found.counts[query] ?? 0) < found.enough; hash += 1) {
      const distance = distanceUpTo(maxDistance, words, hash * wordsPerHash, queries, query * wordsPerHash)
      if (distance <= maxDistance) found.add(query, first + hash, distance)
    }
  }
}
