import { meanLook, meanLookStep } from './mean-look.data.ts'

/** Words of 32 bits in a sketch. */
export const sketchWords = 16

const numbersPerBit = 64

/**
 * Makes sketches of looks (vectors of `lookSpace`): 512 bits, each saying on which side of a plane through the mean look a vector lies.
 * The more alike two looks are, the fewer bits differ: about 85 where the cosine is 0.92, about 200 where nothing is alike.
 */
export function createSketcher(): (look: Float32Array) => Uint32Array {
  const mean = Float64Array.from(atob(meanLook), (letter) => letter.charCodeAt(0) * meanLookStep)
  const planes = drawPlanes(mean.length)
  const beyond = new Float64Array(mean.length)
  return (look) => {
    for (let index = 0; index < mean.length; index += 1) beyond[index] = (look[index] ?? 0) - (mean[index] ?? 0)
    return sidesOf(beyond, planes)
  }
}

/** A bit is set where the first, third, fifth … number of its plane outweigh the others. */
function sidesOf(beyond: Float64Array, planes: Uint16Array): Uint32Array {
  const sketch = new Uint32Array(sketchWords)
  for (let bit = 0; bit < sketchWords * 32; bit += 1) {
    let sum = 0
    for (let index = bit * numbersPerBit; index < (bit + 1) * numbersPerBit; index += 2)
      sum += (beyond[planes[index] ?? 0] ?? 0) - (beyond[planes[index + 1] ?? 0] ?? 0)
    if (sum > 0) sketch[bit >>> 5] = (sketch[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return sketch
}

/** Which numbers each plane takes: always the same ones, drawn by a xorshift generator. */
function drawPlanes(length: number): Uint16Array {
  let state = 0x9e3779b9
  return Uint16Array.from({ length: sketchWords * 32 * numbersPerBit }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % length
  })
}
