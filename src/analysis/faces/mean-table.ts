import { cosine } from '../vectors/unit-vector.ts'
import { createRoughMeans } from './rough-means.ts'

/** Means of groups under rising numbers, and which of them a vector lies nearest to. */
export interface MeanTable {
  /** Puts a mean at a number: that of an earlier one, or the next. */
  set(slot: number, mean: Float32Array): void
  /** Takes a mean out; its number stays taken. */
  remove(slot: number): void
  /** The number, `from` or above, of the mean with the greatest cosine of at least `least`; of equals the last. Null: none is so near. */
  nearest(vector: Float32Array, least: number, from: number): number | null
}

/**
 * An empty table of means of so many numbers each. A rough look leaves out what cannot be near; each cosine that counts is summed in full
 * and in the order of the numbers, so that the result is the same to the last bit.
 */
export function createMeanTable(length: number): MeanTable {
  const means: (Float32Array | null)[] = []
  const rough = createRoughMeans(length)
  return {
    set: (slot, mean) => {
      means[slot] = mean.slice()
      rough.set(slot, mean)
    },
    remove: (slot) => {
      means[slot] = null
      rough.remove(slot)
    },
    nearest: (vector, least, from) => {
      const bounds = rough.bounds(vector, from)
      let best: number | null = null
      let bestCosine = least
      for (let index = 0; index < bounds.length; index += 1) {
        if ((bounds[index] ?? 0) < bestCosine) continue
        const mean = means[from + index] ?? null
        const likeness = mean === null ? Number.NaN : cosine(mean, vector)
        if (!(likeness >= bestCosine)) continue
        best = from + index
        bestCosine = likeness
      }
      return best
    },
  }
}
