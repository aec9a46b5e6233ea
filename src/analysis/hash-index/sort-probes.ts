import type { Chunk } from './chunk-plan.ts'

const queryBits = 13
/** No more queries than this go through the tables together: a probe tells which of them it belongs to. */
export const mostQueries = 2 ** queryBits
/** What a table holds of one stretch of values fits the processor's second-level cache. */
const stretchBits = 14
const mostStretchesBits = 11

/** Where to look in a table for what is near a value. */
export interface ProbePlan {
  /** How many values there are to look under for each query. */
  readonly each: number
  /** The bits of a value that tell it from others of its stretch. */
  readonly lowBits: number
  readonly stretches: number
  /** Masks upon a value by what they do to its stretch, `high`; the low bits of each are shifted to where a probe has them. */
  readonly groups: readonly { readonly high: number; readonly lows: Uint32Array }[]
}

/** Prepares probing the values that the masks lead to. */
export function planProbes({ bits }: Chunk, masks: Uint32Array): ProbePlan {
  const lowBits = Math.min(bits, Math.max(stretchBits, bits - mostStretchesBits))
  const groups = Map.groupBy(masks, (mask) => mask >>> lowBits)
  return {
    each: masks.length,
    lowBits,
    stretches: 2 ** (bits - lowBits),
    groups: [...groups].map(([high, members]) => ({
      high,
      lows: Uint32Array.from(members, (mask) => (mask & (2 ** lowBits - 1)) << queryBits),
    })),
  }
}

/** The low bits of the value that a probe looks under. */
export function lowBitsOf(probe: number): number {
  return probe >>> queryBits
}

/** The query that a probe belongs to. */
export function queryOf(probe: number): number {
  return probe & (mostQueries - 1)
}

/** Queries, by number, and the value that each has in the chunk of a table. */
export interface ChunkValues {
  readonly queries: Uint32Array
  readonly values: Uint32Array
}

/**
 * Writes probes of all that is to be looked under, in the order of their stretches: each the low bits of a value and, in
 * the lowest 13 bits, its query. Gives where the probes of each stretch end.
 */
export function sortProbes(plan: ProbePlan, { queries, values }: ChunkValues, probes: Uint32Array): Uint32Array {
  const ends = stretchStarts(plan, values)
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0
    const stretch = value >>> plan.lowBits
    const probe = ((value - stretch * 2 ** plan.lowBits) << queryBits) | (queries[at] ?? 0)
    for (const { high, lows } of plan.groups) {
      const place = ends[stretch ^ high] ?? 0
      for (let low = 0; low < lows.length; low += 1) probes[place + low] = probe ^ (lows[low] ?? 0)
      ends[stretch ^ high] = place + lows.length
    }
  }
  return ends
}

/** Where the probes of each stretch begin; sorting moves each on to its end. */
function stretchStarts({ stretches, lowBits, groups }: ProbePlan, values: Uint32Array): Uint32Array {
  const starts = new Uint32Array(stretches)
  for (let at = 0; at < values.length; at += 1) {
    const stretch = (values[at] ?? 0) >>> lowBits
    for (const { high, lows } of groups) starts[stretch ^ high] = (starts[stretch ^ high] ?? 0) + lows.length
  }
  let total = 0
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const held = starts[stretch] ?? 0
    starts[stretch] = total
    total += held
  }
  return starts
}
