import { hashWords } from '../picture-hash/hash-distance.ts'

/** Hashes of 64 hex digits as words one after the other, eight each. */
export function joinWords(hashes: readonly string[]): Uint32Array {
  const words = new Uint32Array(hashes.length * 8)
  for (const [index, hash] of hashes.entries()) words.set(hashWords(hash), index * 8)
  return words
}
