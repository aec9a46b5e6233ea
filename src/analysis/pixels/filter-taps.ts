/** For each target pixel the source pixels that make it: from `first` on, `counts` many, with weights that sum to 1. */
export interface Taps {
  readonly first: Int32Array
  readonly counts: Int32Array
  /** The weights of target `i` begin at `i * stride`. */
  readonly weights: Float32Array
  readonly stride: number
}

/** A triangle over `length` pixels from `start` on, brought to `target` pixels; it widens when shrinking. `limit` pixels exist. */
export function filterTaps(start: number, length: number, target: number, limit: number): Taps {
  const scale = length / target
  const reach = Math.max(1, scale)
  const stride = Math.ceil(reach) * 2 + 1
  const taps = { first: new Int32Array(target), counts: new Int32Array(target), weights: new Float32Array(target * stride), stride }
  const raw = new Float64Array(stride)
  for (let index = 0; index < target; index++) {
    // A centre beyond the last pixel would have nothing to weigh.
    const centre = Math.min(limit - 1, Math.max(0, start + (index + 0.5) * scale - 0.5))
    const first = Math.max(0, Math.floor(centre - reach) + 1)
    const count = Math.min(limit - 1, Math.ceil(centre + reach) - 1) - first + 1
    let sum = 0
    for (let step = 0; step < count; step++) {
      const weight = 1 - Math.abs(first + step - centre) / reach
      raw[step] = weight
      sum += weight
    }
    taps.first[index] = first
    taps.counts[index] = count
    for (let step = 0; step < count; step++) taps.weights[index * stride + step] = (raw[step] ?? 0) / sum
  }
  return taps
}

/** The source pixels that any target needs: taps move from left to right. */
export function spanOf({ first, counts }: Taps): { readonly first: number; readonly length: number } {
  const [start, last] = [first[0] ?? 0, first.length - 1]
  return { first: start, length: (first[last] ?? 0) + (counts[last] ?? 0) - start }
}
