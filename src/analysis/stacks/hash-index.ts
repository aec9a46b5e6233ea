import { bitCount } from '../picture-hash/hash-distance.ts'

const wordsPerHash = 8
const bands = 16
const bandValues = 1 << 16

/** Finds the hashes near a given one, exactly. Hashes go by their number. */
export interface HashIndex {
  near(hash: number): number[]
  /** How many hashes are near each one, counted up to `enough`. */
  countNear(enough: number): Uint32Array
}

/**
 * Indexes 256-bit hashes (eight 32-bit words each, one after the other) by their sixteen 16-bit bands. Two hashes that
 * differ in at most `maxDistance` bits differ in at most `maxDistance / 16` bits of some band, so looking up the bands
 * that far away misses nothing.
 */
export function indexHashes(words: Uint32Array, maxDistance: number): HashIndex {
  const tables = Array.from({ length: bands }, (_, band) => bandTable(words, band))
  const masks = masksUpTo(Math.floor(maxDistance / bands))
  return {
    near: (hash) => {
      const found = new Set<number>()
      for (const [band, table] of tables.entries())
        addNear(found, { words, hash, table, masks, value: bandValue(words, hash, band), maxDistance })
      found.delete(hash)
      return [...found].sort((left, right) => left - right)
    },
    countNear: (enough) => {
      const counts = new Uint32Array(words.length / wordsPerHash)
      // Band by band, so that one table stays in the processor's cache.
      for (const [band, table] of tables.entries()) countInBand(counts, { words, table, masks, band, maxDistance, enough })
      return counts
    },
  }
}

interface Lookup {
  readonly words: Uint32Array
  readonly table: BandTable
  readonly masks: readonly number[]
  readonly maxDistance: number
}

function addNear(found: Set<number>, { words, hash, table, masks, value, maxDistance }: Lookup & { hash: number; value: number }): void {
  for (const mask of masks) {
    const end = table.starts[(value ^ mask) + 1] ?? 0
    for (let at = table.starts[value ^ mask] ?? 0; at < end; at += 1) {
      const other = table.items[at] ?? 0
      if (distanceUpTo(words, table.ordered, { left: hash, right: at, maxDistance }) <= maxDistance) found.add(other)
    }
  }
}

function countInBand(counts: Uint32Array, lookup: Lookup & { readonly band: number; readonly enough: number }): void {
  const { table, band, enough } = lookup
  for (const [place, hash] of table.items.entries()) {
    const before = counts[hash] ?? 0
    if (before < enough) counts[hash] = before + countNearPlace(lookup, place, { band, enough: enough - before })
  }
}

/** Near hashes of the one at a place of the table; those that an earlier band finds too are left to that band. */
function countNearPlace(
  { words, table, masks, maxDistance }: Lookup,
  place: number,
  { band, enough }: { band: number; enough: number },
): number {
  const value = bandValue(table.ordered, place, band)
  let count = 0
  for (const mask of masks) {
    const end = table.starts[(value ^ mask) + 1] ?? 0
    for (let at = table.starts[value ^ mask] ?? 0; at < end && count < enough; at += 1) {
      if (at === place || distanceUpTo(table.ordered, table.ordered, { left: place, right: at, maxDistance }) > maxDistance) continue
      if (firstNearBand(words, { left: table.items[place] ?? 0, right: table.items[at] ?? 0, maxDistance }) === band) count += 1
    }
  }
  return count
}

interface BandTable {
  readonly starts: Uint32Array
  readonly items: Uint32Array
  /** The hashes themselves in that order. */
  readonly ordered: Uint32Array
}

/** Hash numbers sorted by the value of one band; those of value v lie from `starts[v]` to `starts[v + 1]`. */
function bandTable(words: Uint32Array, band: number): BandTable {
  const count = words.length / wordsPerHash
  const starts = new Uint32Array(bandValues + 1)
  for (let index = 0; index < count; index += 1) {
    const next = bandValue(words, index, band) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let value = 0; value < bandValues; value += 1) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const items = new Uint32Array(count)
  const free = Uint32Array.from(starts)
  for (let index = 0; index < count; index += 1) {
    const value = bandValue(words, index, band)
    const at = free[value] ?? 0
    items[at] = index
    free[value] = at + 1
  }
  return { starts, items, ordered: inOrder(words, items) }
}

function inOrder(words: Uint32Array, items: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(words.length)
  for (const [place, item] of items.entries())
    ordered.set(words.subarray(item * wordsPerHash, (item + 1) * wordsPerHash), place * wordsPerHash)
  return ordered
}

function bandValue(words: Uint32Array, index: number, band: number): number {
  const word = words[index * wordsPerHash + (band >> 1)] ?? 0
  return band % 2 === 0 ? word >>> 16 : word & 0xffff
}

/** All 16-bit masks with at most `bits` bits set. */
function masksUpTo(bits: number): number[] {
  return Array.from({ length: bandValues }, (_, mask) => mask).filter((mask) => bitCount(mask) <= bits)
}

interface Pair {
  readonly left: number
  readonly right: number
  readonly maxDistance: number
}

/** The distance, or any number above `maxDistance` once it is passed. */
function distanceUpTo(lefts: Uint32Array, rights: Uint32Array, { left, right, maxDistance }: Pair): number {
  let distance = 0
  for (let word = 0; word < wordsPerHash && distance <= maxDistance; word += 1) {
    distance += bitCount((lefts[left * wordsPerHash + word] ?? 0) ^ (rights[right * wordsPerHash + word] ?? 0))
  }
  return distance
}

function firstNearBand(words: Uint32Array, { left, right, maxDistance }: Pair): number {
  const allowed = Math.floor(maxDistance / bands)
  let band = 0
  while (bitCount(bandValue(words, left, band) ^ bandValue(words, right, band)) > allowed) band += 1
  return band
}
