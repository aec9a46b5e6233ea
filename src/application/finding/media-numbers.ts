import type { MediaId } from '../../domain/id.ts'

const idBytes = 32
const idWords = 8

/** Media by number, in the order in which they were added, and numbers by medium; 32 bytes and a few each. */
export interface MediaNumbers {
  readonly count: number
  id(number: number): MediaId
  find(id: MediaId): number | null
  /** The number of a medium, which is a new one where it has none yet. */
  add(id: MediaId): number
  /** The bytes of the ids of a run of numbers, a view. */
  bytes(from: number, to: number): Uint8Array
  /** Adds media that have no number yet. */
  addBytes(bytes: Uint8Array): void
  /** Makes room for so many media. */
  reserve(count: number): void
  /** Makes so many more media ready to be found by their ids; whether all are. What asks for one makes all ready. */
  ready(most: number): boolean
}

/** Numbers for media. Ids are digests, so that their first bytes spread them evenly. */
export function createMediaNumbers(): MediaNumbers {
  const kept: Kept = { ...roomFor(1024), table: new Int32Array(4096).fill(-1), count: 0, placed: 0 }
  return {
    get count() {
      return kept.count
    },
    id: (number) => hexOf(kept.ids.subarray(number * idBytes, (number + 1) * idBytes)) as MediaId,
    find: (id) => {
      const number = numberOf(kept, new Int32Array(bytesOf(id).buffer))
      return number === -1 ? null : number
    },
    add: (id) => {
      const bytes = bytesOf(id)
      const known = numberOf(kept, new Int32Array(bytes.buffer))
      if (known !== -1) return known
      append(kept, bytes)
      placeMore(kept, 1)
      return kept.count - 1
    },
    bytes: (from, to) => kept.ids.subarray(from * idBytes, to * idBytes),
    addBytes: (bytes) => append(kept, bytes),
    reserve: (count) => reserve(kept, count),
    ready: (most) => placeMore(kept, most),
  }
}

interface Kept {
  ids: Uint8Array
  /** The same bytes as whole numbers. */
  heads: Int32Array
  /** Numbers by the first bytes of their ids, -1 where there is none. */
  table: Int32Array
  count: number
  /** Media that have a place in the table. */
  placed: number
}

function roomFor(media: number): Pick<Kept, 'ids' | 'heads'> {
  const ids = new Uint8Array(media * idBytes)
  return { ids, heads: new Int32Array(ids.buffer) }
}

function reserve(kept: Kept, media: number): void {
  if (media * idBytes > kept.ids.length) {
    const wider = roomFor(media)
    wider.ids.set(kept.ids.subarray(0, kept.count * idBytes))
    Object.assign(kept, wider)
  }
  if (media * 2 <= kept.table.length) return
  kept.table = new Int32Array(2 ** Math.ceil(Math.log2(media * 4))).fill(-1)
  kept.placed = 0
}

function append(kept: Kept, bytes: Uint8Array): void {
  const added = bytes.length / idBytes
  if ((kept.count + added) * idBytes > kept.ids.length) reserve(kept, Math.max(kept.count * 2, kept.count + added))
  kept.ids.set(bytes, kept.count * idBytes)
  kept.count += added
}

/** Gives so many more media their places in the table; whether all have one. */
function placeMore(kept: Kept, most: number): boolean {
  const { heads, table } = kept
  const end = Math.min(kept.count, kept.placed + most)
  for (let number = kept.placed; number < end; number += 1) {
    let slot = (heads[number * idWords] ?? 0) & (table.length - 1)
    while (table[slot] !== -1) slot = (slot + 1) & (table.length - 1)
    table[slot] = number
  }
  kept.placed = end
  return end === kept.count
}

/** The number of an id that is given as whole numbers; -1 where it has none. */
function numberOf(kept: Kept, words: Int32Array): number {
  placeMore(kept, kept.count)
  const { heads, table } = kept
  const isSame = (number: number) => words.every((word, at) => heads[number * idWords + at] === word)
  for (let slot = (words[0] ?? 0) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const number = table[slot] ?? -1
    if (number === -1 || isSame(number)) return number
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(idBytes)
  for (let at = 0; at < idBytes; at += 1) bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
  return bytes
}

function hexOf(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}
