/** A repeatable stream of 32-bit numbers. */
export function numbers(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** Hashes of eight words each, without any likeness. */
export function randomHashes(count: number, next: () => number): Uint32Array {
  const words = new Uint32Array(count * 8)
  for (let at = 0; at < words.length; at += 1) words[at] = next()
  return words
}

/** Turns so many different bits of a hash over. */
export function turnBits(hash: Uint32Array, bits: number, next: () => number): void {
  const turned = new Set<number>()
  while (turned.size < bits) turned.add(next() % 256)
  for (const bit of turned) hash[bit >> 5] = (hash[bit >> 5] ?? 0) ^ (1 << (bit & 31))
}
