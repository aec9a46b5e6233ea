/** A source of numbers in −½…½ that are the same each time. */
export function randomWeights(seed: number): (count: number, scale: number) => Float32Array<ArrayBuffer> {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
  return (count, scale) => Float32Array.from({ length: count }, () => next() * scale)
}
