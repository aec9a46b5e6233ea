import type { Picture } from '../pixels/picture.ts'
import { lowFrequencies } from './cosine-transform.ts'
import { lumaPlane } from './luma-plane.ts'
import { shrinkTo64 } from './tent-filter.ts'

/** A PDQ hash: 64 lower-case hex digits and a quality in 0…100; below 50 the picture has too little detail to compare. */
export interface PictureHash {
  readonly value: string
  readonly quality: number
}

const single = Math.fround
const side = 64
const smallestSide = 5

/** The PDQ hash of a picture, bit for bit that of the reference implementation on equal pixels. */
export function pdqHash(picture: Picture): PictureHash {
  if (picture.width < smallestSide || picture.height < smallestSide) return { value: '0'.repeat(64), quality: 0 }
  const small = shrinkTo64(lumaPlane(picture))
  return { value: aboveMedian(lowFrequencies(small)), quality: detail(small) }
}

/** One bit for each frequency above the lower median, written as sixteen 16-bit words from the last to the first. */
function aboveMedian(frequencies: Float32Array): string {
  const median = Float32Array.from(frequencies).sort()[frequencies.length / 2 - 1] ?? 0
  const words = new Uint16Array(16)
  for (const [index, value] of frequencies.entries()) {
    if (value > median) words[index >> 4] = (words[index >> 4] ?? 0) | (1 << (index & 15))
  }
  return [...words]
    .reverse()
    .map((word) => word.toString(16).padStart(4, '0'))
    .join('')
}

function detail(small: Float32Array): number {
  let gradient = 0
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x
      if (y < side - 1) gradient += step(small[at] ?? 0, small[at + side] ?? 0)
      if (x < side - 1) gradient += step(small[at] ?? 0, small[at + 1] ?? 0)
    }
  }
  return Math.min(100, Math.floor(gradient / 90))
}

function step(here: number, there: number): number {
  return Math.abs(Math.trunc(single(single(single(here - there) * 100) / 255)))
}
