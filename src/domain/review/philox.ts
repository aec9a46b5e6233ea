/** Four words of 32 bits. */
export type Block = readonly [number, number, number, number]

const multipliers = [0xd2511f53, 0xcd9e8d57] as const
const weyl = [0x9e3779b9, 0xbb67ae85] as const
const rounds = 10

/**
 * The generator Philox4x32-10 (Salmon, Moraes, Dror & Shaw, SC 2011, doi 10.1145/2063384.2063405): a block of random words as a function of
 * a counter and a key, in arithmetic of 32 bits that is the same on every machine.
 */
export function philox(counter: Block, key: readonly [number, number]): Block {
  let [a, b, c, d] = counter
  let [first, second] = key
  for (let round = 0; round < rounds; round++) {
    const [highA, lowA] = wideProduct(multipliers[0], a)
    const [highC, lowC] = wideProduct(multipliers[1], c)
    a = (highC ^ b ^ first) >>> 0
    b = lowC
    c = (highA ^ d ^ second) >>> 0
    d = lowA
    first = (first + weyl[0]) >>> 0
    second = (second + weyl[1]) >>> 0
  }
  return [a, b, c, d]
}

/** The upper and the lower 32 bits of a product, by halves of 16 bits: a double holds no product of 64 bits. */
function wideProduct(x: number, y: number): readonly [high: number, low: number] {
  const lowX = x & 0xffff
  const highX = x >>> 16
  const lowY = y & 0xffff
  const highY = y >>> 16
  const middle = highX * lowY + ((lowX * lowY) >>> 16)
  const other = lowX * highY + (middle & 0xffff)
  return [(highX * highY + (middle >>> 16) + (other >>> 16)) >>> 0, Math.imul(x, y) >>> 0]
}
