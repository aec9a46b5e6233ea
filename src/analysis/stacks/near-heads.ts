import { findNear } from '../hash-index/find-near.ts'
import type { HashIndex } from '../hash-index/hash-index.ts'
import { turnedHashes } from '../picture-hash/turned-hash.ts'
import { joinWords } from './join-words.ts'

/** How the near ones of a number are found: some of them, but enough to tell how well it is connected, or all. */
export interface Near {
  some(number: number): Iterable<number> & { readonly length: number }
  all(number: number): Iterable<number>
}

/** The head of a stack, with the hashes of its inner parts. */
interface Head {
  readonly hash: string
  readonly inner: readonly string[]
}

/** Of so many parts near one hash no more are looked at: heads are unlike one another, so that there are few. */
const enough = 64

/**
 * Which heads show the same picture in another way: mirrored or turned, framed or trimmed. Two heads are near where a hash of one, whole and as it is or turned,
 * or of its inner part as it is, lies near a hash of the other, whole or inner.
 */
export function nearHeads(heads: readonly Head[], indexOf: (words: Uint32Array) => HashIndex): Near {
  const parts = heads.flatMap(({ hash, inner }, head) => [hash, ...inner].map((part) => ({ part, head })))
  const words = joinWords(parts.map(({ part }) => part))
  const owners = Uint32Array.from(parts, ({ head }) => head)
  const index = indexOf(words)
  const near = new Map<number, Set<number>>()
  const link = (one: number, other: number) => near.set(one, (near.get(one) ?? new Set([one])).add(other))
  const join = (queries: Uint32Array, ownerOf: (query: number) => number) => {
    const { starts, hashes } = findNear(index, queries, enough)
    for (let query = 0; query + 1 < starts.length; query += 1)
      for (const found of hashes.subarray(starts[query], starts[query + 1])) {
        const [one, other] = [ownerOf(query), owners[found] ?? 0]
        if (one === other) continue
        link(one, other)
        link(other, one)
      }
  }
  join(words, (query) => owners[query] ?? 0)
  for (const turned of allTurned(heads)) join(turned, (query) => query)
  const lists = heads.map((_, head) => [...(near.get(head) ?? [head])].sort((a, b) => a - b))
  const of = (head: number) => lists[head] ?? [head]
  return { some: of, all: of }
}

/** The hashes of all heads, mirrored or turned in one way after the other. */
function allTurned(heads: readonly Head[]): Uint32Array[] {
  const words = joinWords(heads.map(({ hash }) => hash))
  const turned = turnedHashes(words.subarray(0, 8)).map(() => new Uint32Array(words.length))
  for (let head = 0; head < heads.length; head += 1)
    for (const [way, hash] of turnedHashes(words.subarray(head * 8, head * 8 + 8)).entries()) turned[way]?.set(hash, head * 8)
  return turned
}
