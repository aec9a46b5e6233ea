/** The near hashes of many: those of query q lie from `starts[q]` to `starts[q + 1]`, in ascending order. */
export interface Matches {
  readonly starts: Uint32Array
  readonly hashes: Uint32Array
  readonly distances: Uint8Array
}

/** Near hashes as they are found, in no order. */
export interface NearPairs {
  /** How many are found of each query. */
  readonly counts: Uint32Array
  /** No more than this many of each query are kept. */
  readonly enough: number
  add(query: number, hash: number, distance: number): void
  matches(): Matches
}

/** Begins with nothing found for any of `queries` queries. */
export function nearPairs(queries: number, enough: number): NearPairs {
  const counts = new Uint32Array(queries)
  const pairs: number[] = []
  return {
    counts,
    enough,
    add: (query, hash, distance) => {
      if ((counts[query] ?? 0) >= enough) return
      counts[query] = (counts[query] ?? 0) + 1
      pairs.push(query, hash, distance)
    },
    matches: () => inOrder(counts, pairs),
  }
}

function inOrder(counts: Uint32Array, pairs: readonly number[]): Matches {
  const starts = new Uint32Array(counts.length + 1)
  for (const [query, count] of counts.entries()) starts[query + 1] = (starts[query] ?? 0) + count
  const free = starts.slice()
  // Hash and distance as one number, so that sorting moves both.
  const found = new Float64Array(pairs.length / 3)
  for (let at = 0; at < pairs.length; at += 3) {
    const place = free[pairs[at] ?? 0] ?? 0
    free[pairs[at] ?? 0] = place + 1
    found[place] = (pairs[at + 1] ?? 0) * 256 + (pairs[at + 2] ?? 0)
  }
  for (let query = 0; query < counts.length; query += 1) found.subarray(starts[query], starts[query + 1]).sort()
  return {
    starts,
    hashes: Uint32Array.from(found, (pair) => Math.floor(pair / 256)),
    distances: Uint8Array.from(found, (pair) => pair % 256),
  }
}
