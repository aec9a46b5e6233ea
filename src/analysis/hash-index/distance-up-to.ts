const wordsPerHash = 8

/**
 * The number of differing bits of two hashes, or any number above `most` once it is passed. The first three words are
 * counted together: unlike hashes differ there by 48 bits, hardly ever by fewer than 32.
 */
// biome-ignore lint/complexity/useMaxParams: called hundreds of millions of times, where an object for each call shows.
export function distanceUpTo(most: number, left: Uint32Array, leftAt: number, right: Uint32Array, rightAt: number): number {
  let distance = bitsOfThree(
    (left[leftAt] ?? 0) ^ (right[rightAt] ?? 0),
    (left[leftAt + 1] ?? 0) ^ (right[rightAt + 1] ?? 0),
    (left[leftAt + 2] ?? 0) ^ (right[rightAt + 2] ?? 0),
  )
  for (let word = 3; word < wordsPerHash && distance <= most; word += 1) {
    distance += sumOfNibbles(nibbleCounts((left[leftAt + word] ?? 0) ^ (right[rightAt + word] ?? 0)))
  }
  return distance
}

/** How many bits are set in three words. */
export function bitsOfThree(first: number, second: number, third: number): number {
  return sumOfNibbles(nibbleCounts(first) + nibbleCounts(second) + nibbleCounts(third))
}

/** How many bits are set in each four: three such words still add up without overflow. */
function nibbleCounts(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
}

function sumOfNibbles(counts: number): number {
  return Math.imul((counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24
}
