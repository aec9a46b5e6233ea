import type { MediaId } from '../../domain/id.ts'

const idBytes = 32

/** Media by number, in the order in which they were added, and numbers by medium; 32 bytes and a few each. */
export interface MediaNumbers {
  readonly count: number
  id(number: number): MediaId
  find(id: MediaId): number | null
  /** The number of a medium, which is a new one where it has none yet. */
  add(id: MediaId): number
  /** The bytes of the ids of a run of numbers, a view. */
  bytes(from: number, to: number): Uint8Array
  addBytes(bytes: Uint8Array): void
}

/** Numbers for media. Ids are digests, so that their first bytes spread them evenly. */
export function createMediaNumbers(): MediaNumbers {
  let ids = new Uint8Array(1024 * idBytes)
  let table = new Int32Array(4096).fill(-1)
  let count = 0
  const same = (number: number, bytes: Uint8Array) => {
    for (let at = 0; at < idBytes; at += 1) if (ids[number * idBytes + at] !== bytes[at]) return false
    return true
  }
  const slotOf = (bytes: Uint8Array) => {
    let slot = headOf(bytes, 0) & (table.length - 1)
    for (;;) {
      const number = table[slot] ?? -1
      if (number === -1 || same(number, bytes)) return slot
      slot = (slot + 1) & (table.length - 1)
    }
  }
  const append = (bytes: Uint8Array) => {
    if ((count + 1) * idBytes > ids.length) ids = grown(ids)
    if ((count + 1) * 2 > table.length) {
      table = new Int32Array(table.length * 4).fill(-1)
      for (let number = 0; number < count; number += 1) table[freeSlot(table, headOf(ids, number * idBytes))] = number
    }
    ids.set(bytes, count * idBytes)
    table[freeSlot(table, headOf(bytes, 0))] = count
    return count++
  }
  return {
    get count() {
      return count
    },
    id: (number) => hexOf(ids.subarray(number * idBytes, (number + 1) * idBytes)) as MediaId,
    find: (id) => {
      const number = table[slotOf(bytesOf(id))] ?? -1
      return number === -1 ? null : number
    },
    add: (id) => {
      const bytes = bytesOf(id)
      const known = table[slotOf(bytes)] ?? -1
      return known === -1 ? append(bytes) : known
    },
    bytes: (from, to) => ids.subarray(from * idBytes, to * idBytes),
    addBytes: (bytes) => {
      for (let at = 0; at < bytes.length; at += idBytes) append(bytes.subarray(at, at + idBytes))
    },
  }
}

function headOf(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

function freeSlot(table: Int32Array, head: number): number {
  let slot = head & (table.length - 1)
  while (table[slot] !== -1) slot = (slot + 1) & (table.length - 1)
  return slot
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(bytes.length * 2)
  wider.set(bytes)
  return wider
}

function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(idBytes)
  for (let at = 0; at < idBytes; at += 1) bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
  return bytes
}

function hexOf(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}
