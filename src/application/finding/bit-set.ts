/** A set of whole numbers from 0, one bit each. Sets of the same place have the same number of words. */
export type BitSet = Uint32Array

/** A set with room for `size` numbers, empty. */
export function emptyBits(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all numbers below `size`. */
export function allBits(size: number): BitSet {
  const bits = emptyBits(size).fill(0xff_ff_ff_ff)
  const over = size & 31
  if (over !== 0) bits[bits.length - 1] = (1 << over) - 1
  return bits
}

/** The set of the numbers below `size` that a test lets through. */
export function bitsWhere(size: number, isIn: (at: number) => boolean): BitSet {
  const bits = emptyBits(size)
  for (let word = 0; word < bits.length; word += 1) {
    const from = word << 5
    const to = Math.min(size, from + 32)
    let found = 0
    for (let at = from; at < to; at += 1) if (isIn(at)) found |= 1 << (at & 31)
    bits[word] = found
  }
  return bits
}

export function hasBit(bits: BitSet, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1
}

export function setBit(bits: BitSet, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export function clearBit(bits: BitSet, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}

/** Takes out of `bits` what is not in `other`; a word that `other` lacks is empty. */
export function keepBits(bits: BitSet, other: BitSet): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0)
}

/** Puts into `bits` what is in `other`. */
export function addBits(bits: BitSet, other: BitSet): void {
  const words = Math.min(bits.length, other.length)
  for (let word = 0; word < words; word += 1) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0)
}

/** The places of the words of a set that hold anything: what is in few places is counted there alone. */
export function filledWords(bits: BitSet): Uint32Array {
  const places = new Uint32Array(bits.length)
  let found = 0
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) places[found++] = word
  return places.subarray(0, found)
}

/** How many numbers are in both sets, looked for in these words. */
export function countBoth(bits: BitSet, other: BitSet, words: Uint32Array): number {
  let count = 0
  for (const word of words) {
    const both = (bits[word] ?? 0) & (other[word] ?? 0)
    if (both !== 0) count += ones(both)
  }
  return count
}

export function countBits(bits: BitSet): number {
  let count = 0
  for (let word = 0; word < bits.length; word += 1) count += ones(bits[word] ?? 0)
  return count
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55_55_55_55)
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33)
  return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}

/** Calls with each number of the set from `from` on, in order, until the call says `stop`. */
export function eachBit(bits: BitSet, call: (at: number) => 'stop' | undefined | void, from = 0): void {
  for (let word = from >>> 5; word < bits.length; word += 1) {
    let left = bits[word] ?? 0
    if (word === from >>> 5) left &= -1 << (from & 31)
    while (left !== 0) {
      const lowest = left & -left
      if (call((word << 5) + 31 - Math.clz32(lowest)) === 'stop') return
      left ^= lowest
    }
  }
}
