/** Means of groups under rising numbers, and which of them a vector lies nearest to. */
export interface MeanTable {
  /** Puts a mean at a number: that of an earlier one, or the next. */
  set(slot: number, mean: Float32Array): void
  /** Takes a mean out; its number stays taken. */
  remove(slot: number): void
  /** The number, `from` or above, of the mean with the greatest cosine of at least `least`; of equals the last. Null: none is so near. */
  nearest(vector: Float32Array, least: number, from: number): number | null
}

/** So many means lie side by side: their sums do not wait for one another, which is what time goes into otherwise. */
const lanes = 8

/**
 * An empty table of means of so many numbers each. Each cosine is summed in the order of the numbers, as `cosine` does, so that the
 * result is the same to the last bit.
 */
export function createMeanTable(length: number): MeanTable {
  const blocks: Float32Array[] = []
  const cosines = new Float64Array(lanes)
  const set = (slot: number, mean: Float32Array) => {
    const block = blocks[Math.floor(slot / lanes)] ?? new Float32Array(lanes * length).fill(Number.NaN)
    blocks[Math.floor(slot / lanes)] = block
    for (let index = 0; index < length; index += 1) block[index * lanes + (slot % lanes)] = mean[index] ?? 0
  }
  return {
    set,
    // No comparison with what is not a number holds.
    remove: (slot) => set(slot, new Float32Array(length).fill(Number.NaN)),
    nearest: (vector, least, from) => {
      let best: number | null = null
      let bestCosine = least
      for (let number = Math.floor(from / lanes); number < blocks.length; number += 1) {
        sumCosines(blocks[number] ?? new Float32Array(), vector, cosines)
        for (let lane = 0; lane < lanes; lane += 1) {
          const likeness = cosines[lane] ?? Number.NaN
          if (!(likeness >= bestCosine) || number * lanes + lane < from) continue
          best = number * lanes + lane
          bestCosine = likeness
        }
      }
      return best
    },
  }
}

/** Eight sums at once, written out because an inner loop would go through memory. */
function sumCosines(block: Float32Array, vector: Float32Array, sums: Float64Array): void {
  let [a, b, c, d] = [0, 0, 0, 0]
  let [e, f, g, h] = [0, 0, 0, 0]
  for (let index = 0, at = 0; index < vector.length; index += 1, at += lanes) {
    const value = vector[index] ?? 0
    a += (block[at] ?? 0) * value
    b += (block[at + 1] ?? 0) * value
    c += (block[at + 2] ?? 0) * value
    d += (block[at + 3] ?? 0) * value
    e += (block[at + 4] ?? 0) * value
    f += (block[at + 5] ?? 0) * value
    g += (block[at + 6] ?? 0) * value
    h += (block[at + 7] ?? 0) * value
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  sums[6] = g
  sums[7] = h
}
