/** Chance that comes out the same for the same seed, so that whatever it made can be made again. */
export interface SeededRandom {
  /** At least 0, below 1. */
  real(): number
  /** A whole number of at least 0 and below the bound. */
  whole(below: number): number
  pick<T>(items: readonly T[]): T
  bytes(count: number): Buffer
}

/** Chance from a seed (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const real = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(real() * below)
  return {
    real,
    whole,
    pick: (items) => {
      const item = items[whole(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => whole(256))),
  }
}
