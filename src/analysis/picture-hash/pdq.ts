import type { Picture } from '../pixels/picture.ts'
import { lowFrequencies } from './cosine-transform.ts'
import { shrinkFast } from './tent-fast.ts'
import { createShrinker } from './tent-filter.ts'

/** A PDQ hash: 64 lower-case hex digits and a quality in 0…100; below 50 the picture has too little detail to compare. */
export interface PictureHash {
  readonly value: string
  readonly quality: number
}

/** Hashes pictures one after the other in working memory of its own. */
export interface PictureHasher {
  hash(picture: Picture): PictureHash
  /** Writes the eight 32-bit words of the hash, the first hex digits first, and gives the quality. */
  hashInto(picture: Picture, words: Uint32Array): number
}

const single = Math.fround
const side = 64
const smallestSide = 5
const wordsPerHash = 8

/** Makes PDQ hashes of pictures, bit for bit those of the reference implementation on equal pixels. */
export function createPictureHasher(): PictureHasher {
  const shrink = createShrinker()
  const hashInto = (picture: Picture, words: Uint32Array) => {
    words.fill(0, 0, wordsPerHash)
    if (picture.width < smallestSide || picture.height < smallestSide) return 0
    const small = shrinkFast(picture) ?? shrink(picture)
    markAboveMedian(lowFrequencies(small), words)
    return detail(small)
  }
  return {
    hashInto,
    hash: (picture) => {
      const words = new Uint32Array(wordsPerHash)
      const quality = hashInto(picture, words)
      return { value: [...words].map((word) => word.toString(16).padStart(8, '0')).join(''), quality }
    },
  }
}

/** One bit for each frequency above the lower median, from the last bit of the last word to the first of the first. */
function markAboveMedian(frequencies: Float32Array, words: Uint32Array): void {
  const median = Float32Array.from(frequencies).sort()[frequencies.length / 2 - 1] ?? 0
  for (let index = 0; index < frequencies.length; index += 1) {
    const word = wordsPerHash - 1 - (index >> 5)
    if ((frequencies[index] ?? 0) > median) words[word] = (words[word] ?? 0) | (1 << (index & 31))
  }
}

function detail(small: Float32Array): number {
  let gradient = 0
  for (let at = 0; at < side * side; at += 1) {
    const here = small[at] ?? 0
    if (at < side * (side - 1)) gradient += step(here, small[at + side] ?? 0)
    if (at % side !== side - 1) gradient += step(here, small[at + 1] ?? 0)
  }
  return Math.min(100, Math.floor(gradient / 90))
}

/** How much brightness changes, in whole percent, cut off towards zero. */
function step(here: number, there: number): number {
  return Math.abs((single(single(here - there) * 100) / 255) | 0)
}
