import type { MediaId, StackId } from '../../domain/id.ts'
import { findNear } from '../hash-index/find-near.ts'
import type { HashIndex } from '../hash-index/hash-index.ts'
import { hashWords } from '../picture-hash/hash-distance.ts'

/** A photo and its PDQ hash, 64 hex digits. */
export interface StackEntry {
  readonly mediaId: MediaId
  readonly pdq: string
  readonly quality: number
}

/** The quality that the publishers of PDQ recommend; photos of lower hash quality are never stacked. */
const minQuality = 50

/** A hash with this many near ones is a good head; counting on would make a film of one view quadratic. */
const enoughNeighbours = 64

/**
 * Puts near-identical photos on stacks. Each member is near the head of its stack, so a row of small changes does not
 * join unlike pictures; the hash with the most near ones is head first. A photo like no other is in no stack. The same
 * entries in any order give the same stacks; a stack is named after its smallest member. The index says what is near.
 */
export function stackMedia(entries: readonly StackEntry[], indexOf: (words: Uint32Array) => HashIndex): Map<MediaId, StackId> {
  const byHash = groupByHash(entries.filter(({ quality }) => quality >= minQuality))
  const hashes = [...byHash.keys()].sort()
  const words = joinWords(hashes)
  const stacks = new Map<MediaId, StackId>()
  for (const stack of starsOf(words, indexOf(words))) {
    const members = stack.flatMap((hash) => [...(byHash.get(hashes[hash] ?? '') ?? [])]).sort()
    const [first] = members
    if (first === undefined || members.length < 2) continue
    for (const member of members) stacks.set(member, stackIdOf(first))
  }
  return stacks
}

function stackIdOf(first: MediaId): StackId {
  return `s-${first.slice(0, 24)}` as StackId
}

function groupByHash(entries: readonly StackEntry[]): Map<string, Set<MediaId>> {
  const groups = new Map<string, Set<MediaId>>()
  for (const { pdq, mediaId } of entries) {
    const group = groups.get(pdq) ?? new Set()
    groups.set(pdq, group.add(mediaId))
  }
  return groups
}

function joinWords(hashes: readonly string[]): Uint32Array {
  const words = new Uint32Array(hashes.length * 8)
  for (const [index, hash] of hashes.entries()) words.set(hashWords(hash), index * 8)
  return words
}

/** Splits hash numbers into heads with their free near ones, the best-connected first. */
function starsOf(words: Uint32Array, index: HashIndex): number[][] {
  const { starts, hashes } = findNear(index, words, enoughNeighbours)
  const near = (hash: number) => hashes.subarray(starts[hash], starts[hash + 1])
  const order = Uint32Array.from({ length: starts.length - 1 }, (_, hash) => hash)
  order.sort((left, right) => near(right).length - near(left).length || left - right)
  const taken = new Set<number>()
  return [...order].flatMap((head) => {
    if (taken.has(head)) return []
    const all = near(head).length < enoughNeighbours ? near(head) : findNear(index, words.subarray(head * 8, head * 8 + 8)).hashes
    const star = [...all].filter((other) => !taken.has(other))
    for (const member of star) taken.add(member)
    return [star]
  })
}
