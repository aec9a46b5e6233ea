import type { MediaId, StackId } from '../../domain/id.ts'
import { hashWords } from '../picture-hash/hash-distance.ts'
import { type HashIndex, indexHashes } from './hash-index.ts'

/** A photo and its PDQ hash, 64 hex digits. */
export interface StackEntry {
  readonly mediaId: MediaId
  readonly pdq: string
  readonly quality: number
}

export interface StackLimits {
  /** Bits that a photo may differ from the head of its stack. */
  readonly maxDistance: number
  /** Photos of lower hash quality are never stacked. */
  readonly minQuality: number
}

/** The distance and quality that the publishers of PDQ recommend. */
const stackLimits: StackLimits = { maxDistance: 31, minQuality: 50 }

/** A hash with this many near ones is a good head; counting on would make a film of one view quadratic. */
const enoughNeighbours = 64

/**
 * Puts near-identical photos on stacks. Each member is near the head of its stack, so a row of small changes does not
 * join unlike pictures; the hash with the most near ones is head first. A photo like no other is in no stack. The same
 * entries in any order give the same stacks; a stack is named after its smallest member.
 */
export function stackMedia(entries: readonly StackEntry[], limits: StackLimits = stackLimits): Map<MediaId, StackId> {
  const byHash = groupByHash(entries.filter(({ quality }) => quality >= limits.minQuality))
  const hashes = [...byHash.keys()].sort()
  const index = indexHashes(joinWords(hashes), limits.maxDistance)
  const stacks = new Map<MediaId, StackId>()
  for (const stack of starsOf(hashes.length, index)) {
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
function starsOf(count: number, index: HashIndex): number[][] {
  const neighbours = index.countNear(enoughNeighbours)
  const order = Array.from({ length: count }, (_, hash) => hash)
  order.sort((left, right) => (neighbours[right] ?? 0) - (neighbours[left] ?? 0) || left - right)
  const taken = new Set<number>()
  return order.flatMap((head) => {
    if (taken.has(head)) return []
    const star = neighbours[head] === 0 ? [head] : [head, ...index.near(head).filter((other) => !taken.has(other))]
    for (const member of star) taken.add(member)
    return [star]
  })
}
