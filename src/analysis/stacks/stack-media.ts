import type { MediaId, StackId } from '../../domain/id.ts'
import { findNear } from '../hash-index/find-near.ts'
import type { HashIndex } from '../hash-index/hash-index.ts'
import { joinWords } from './join-words.ts'
import { type Near, nearHeads } from './near-heads.ts'

/** A photo and its PDQ hash, 64 hex digits. */
export interface StackEntry {
  readonly mediaId: MediaId
  readonly pdq: string
  readonly quality: number
  /** Hashes of its inner parts, by which framed and trimmed copies are found. */
  readonly inner?: readonly { readonly pdq: string; readonly quality: number }[]
}

/** Indexes hashes, eight words each; `parts` are those of heads of stacks and of their inner parts. */
type IndexOf = (words: Uint32Array, of: 'photos' | 'parts') => HashIndex

/** The hash quality that the publishers of PDQ recommend; photos of lower hash quality are never stacked. */
const minQuality = 50

/** A hash with this many near ones is a good head; counting on would make a film of one view quadratic. */
const enoughNeighbours = 64

/** Inner parts of so many copies of one picture are enough to find its other copies. */
const mostInner = 8

/**
 * Puts near-identical photos on stacks. Each member is near the head of its stack, so a row of small changes does not
 * join unlike pictures; the hash with the most near ones is head first. Stacks whose heads are near when one of them is mirrored, turned, or taken without
 * its frame or edge, are one stack. A photo like no other is in no stack. The same entries in any order give the same stacks; a
 * stack is named after its smallest member. The index says what is near.
 */
export function stackMedia(entries: readonly StackEntry[], indexOf: IndexOf): Map<MediaId, StackId> {
  const byHash = groupByHash(entries.filter(({ quality }) => quality >= minQuality))
  const hashes = [...byHash.keys()].sort()
  const words = joinWords(hashes)
  const stars = starsOf(nearIn(words, indexOf(words, 'photos')), hashes.length)
  const innerOf = (hash: number) => byHash.get(hashes[hash] ?? '')?.inner ?? []
  const heads = stars.map(({ head, members }) => ({
    hash: hashes[head] ?? '',
    inner: [...new Set([...innerOf(head), ...members.flatMap(innerOf)])].slice(0, mostInner),
  }))
  const membersOf = (star: number) => (stars[star]?.members ?? []).flatMap((hash) => [...(byHash.get(hashes[hash] ?? '')?.media ?? [])])
  const stacks = new Map<MediaId, StackId>()
  for (const joined of starsOf(
    nearHeads(heads, (part) => indexOf(part, 'parts')),
    heads.length,
  )) {
    const members = joined.members.flatMap(membersOf).sort()
    const [first] = members
    if (first === undefined || members.length < 2) continue
    for (const member of members) stacks.set(member, stackIdOf(first))
  }
  return stacks
}

function stackIdOf(first: MediaId): StackId {
  return `s-${first.slice(0, 24)}` as StackId
}

interface SameHash {
  readonly media: Set<MediaId>
  readonly inner: string[]
}

function groupByHash(entries: readonly StackEntry[]): Map<string, SameHash> {
  const groups = new Map<string, SameHash>()
  for (const { pdq, mediaId, inner = [] } of entries) {
    const group = groups.get(pdq) ?? { media: new Set(), inner: [] }
    const parts = inner.flatMap((part) => (part.quality >= minQuality ? [part.pdq] : []))
    groups.set(pdq, { media: group.media.add(mediaId), inner: [...new Set([...group.inner, ...parts])].sort() })
  }
  return groups
}

function nearIn(words: Uint32Array, index: HashIndex): Near {
  const { starts, hashes } = findNear(index, words, enoughNeighbours)
  return {
    some: (hash) => hashes.subarray(starts[hash], starts[hash + 1]),
    all: (hash) => findNear(index, words.subarray(hash * 8, hash * 8 + 8)).hashes,
  }
}

interface Star {
  readonly head: number
  /** The head among them. */
  readonly members: readonly number[]
}

/** Splits numbers below `count` into heads with their free near ones, the best-connected first. */
function starsOf(near: Near, count: number): Star[] {
  const order = Uint32Array.from({ length: count }, (_, number) => number)
  order.sort((left, right) => near.some(right).length - near.some(left).length || left - right)
  const taken = new Set<number>()
  return [...order].flatMap((head) => {
    if (taken.has(head)) return []
    const found = near.some(head).length < enoughNeighbours ? near.some(head) : near.all(head)
    const members = [...found].filter((other) => !taken.has(other))
    for (const member of members) taken.add(member)
    return [{ head, members }]
  })
}
