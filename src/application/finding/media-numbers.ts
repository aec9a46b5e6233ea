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
  let ids = new Uint8Array(1024 * idBytes)
  let heads = new Int32Array(ids.buffer)
  let table = new Int32Array(4096).fill(-1)
  let count = 0
  // Media that have a place in the table.
  let placed = 0
  const reserve = (media: number) => {
    if (media * idBytes > ids.length) {
      const wider = new Uint8Array(media * idBytes)
      wider.set(ids.subarray(0, count * idBytes))
      ids = wider
      heads = new Int32Array(ids.buffer)
    }
    if (media * 2 <= table.length) return
    table = new Int32Array(2 ** Math.ceil(Math.log2(media * 4))).fill(-1)
    placed = 0
  }
  const place = (number: number) => {
    let slot = (heads[number * idWords] ?? 0) & (table.length - 1)
    while (table[slot] !== -1) slot = (slot + 1) & (table.length - 1)
    table[slot] = number
  }
  const ready = (most: number) => {
    for (const end = Math.min(count, placed + most); placed < end; placed += 1) place(placed)
    return placed === count
  }
  const same = (number: number, words: Int32Array) => words.every((word, at) => heads[number * idWords + at] === word)
  const find = (words: Int32Array) => {
    ready(count)
    for (let slot = (words[0] ?? 0) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const number = table[slot] ?? -1
      if (number === -1 || same(number, words)) return number
    }
  }
  const addBytes = (bytes: Uint8Array) => {
    const added = bytes.length / idBytes
    if ((count + added) * idBytes > ids.length) reserve(Math.max(count * 2, count + added))
    ids.set(bytes, count * idBytes)
    count += added
  }
  return {
    get count() {
      return count
    },
    id: (number) => hexOf(ids.subarray(number * idBytes, (number + 1) * idBytes)) as MediaId,
    find: (id) => {
      const number = find(new Int32Array(bytesOf(id).buffer))
      return number === -1 ? null : number
    },
    add: (id) => {
      const bytes = bytesOf(id)
      const known = find(new Int32Array(bytes.buffer))
      if (known !== -1) return known
      addBytes(bytes)
      ready(1)
      return count - 1
    },
    bytes: (from, to) => ids.subarray(from * idBytes, to * idBytes),
    addBytes,
    reserve,
    ready,
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
