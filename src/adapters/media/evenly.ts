/** `count` numbers from 0 to `total` - 1, evenly spread; all of them when there are no more than that. */
export function evenly(total: number, count: number): number[] {
  if (total <= count) return Array.from({ length: total }, (_, index) => index)
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * total) / count))
}
