/** Some neighbouring bits of a hash, and within how many of them a near hash may differ. */
export interface Chunk {
  /** Number of the first bit, counted from the highest of the first word. */
  readonly at: number
  readonly bits: number
  readonly radius: number
}

const hashBits = 256
const fewestChunks = 8
const mostChunks = 32
/** Below this many hashes, comparing with each is faster than any table. */
const worthTables = 2048

/**
 * Cuts a hash into chunks so that two hashes within `maxDistance` agree to within the radius of some chunk: were the
 * difference above the radius in each, it would sum up to at least `sum(radius + 1)`, which is `maxDistance + 1`. More
 * chunks mean fewer values to look under, but more hashes under each. No chunk at all means comparing with each hash.
 */
export function planChunks(count: number, maxDistance: number): readonly Chunk[] {
  if (count < worthTables) return []
  const plans = Array.from({ length: mostChunks - fewestChunks + 1 }, (_, index) => cut(fewestChunks + index, maxDistance))
  const fitting = plans.filter((plan) => plan.every(({ bits, radius }) => radius >= 0 && 2 ** bits <= Math.max(2 * count, 4096)))
  return fitting.reduce<readonly Chunk[]>((best, plan) => (best.length === 0 || cost(plan, count) < cost(best, count) ? plan : best), [])
}

/** All values of a chunk that a near hash may have, as masks upon its own value, in ascending order. */
export function masksOf({ bits, radius }: Chunk): Uint32Array {
  let masks = [0]
  let last = [0]
  for (let set = 0; set < radius; set += 1) {
    last = last.flatMap((mask) => Array.from({ length: lowestBit(mask, bits) }, (_, bit) => mask | (1 << bit)))
    masks = [...masks, ...last]
  }
  return Uint32Array.from(masks).sort()
}

function lowestBit(mask: number, bits: number): number {
  return mask === 0 ? bits : 31 - Math.clz32(mask & -mask)
}

function cut(chunks: number, maxDistance: number): Chunk[] {
  const total = maxDistance - chunks + 1
  const radius = Math.floor(total / chunks)
  const wider = total - radius * chunks
  const plan = Array.from({ length: chunks }, (_, index) => {
    const at = Math.floor((index * hashBits) / chunks)
    return { at, bits: Math.floor(((index + 1) * hashBits) / chunks) - at, radius }
  })
  // The shortest chunks take the greater radius, where it costs least.
  const widened = new Set(plan.toSorted((left, right) => left.bits - right.bits).slice(0, wider))
  return plan.map((chunk) => (widened.has(chunk) ? { ...chunk, radius: radius + 1 } : chunk))
}

/** Reckoned in reads from memory: two for each value looked under and two for each hash found there. */
function cost(plan: readonly Chunk[], count: number): number {
  return plan.reduce((sum, chunk) => sum + valuesWithin(chunk) * (1 + (2 * count) / 2 ** chunk.bits), 0)
}

function valuesWithin({ bits, radius }: Chunk): number {
  let [values, ways] = [1, 1]
  for (let set = 1; set <= radius; set += 1) {
    ways = (ways * (bits - set + 1)) / set
    values += ways
  }
  return values
}
