/** The number of differing bits between two hashes of equal length in hex. */
export function hashDistance(left: string, right: string): number {
  return wordDistance(hashWords(left), hashWords(right))
}

/** A hash in hex as 32-bit words, for comparing many. */
export function hashWords(hash: string): Uint32Array {
  return Uint32Array.from({ length: hash.length / 8 }, (_, index) => Number.parseInt(hash.slice(index * 8, index * 8 + 8), 16))
}

/** The number of differing bits between two hashes as words. */
function wordDistance(left: Uint32Array, right: Uint32Array): number {
  let distance = 0
  for (let index = 0; index < left.length; index += 1) distance += bitCount((left[index] ?? 0) ^ (right[index] ?? 0))
  return distance
}

/** The number of set bits in the low 32 bits. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
