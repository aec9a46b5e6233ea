import type { Picture } from './picture.ts'

const side = 512

/**
 * What a PDQ hash is made from: the picture as it is stored, or squashed to 512 × 512 by nearest neighbour when a side is
 * longer. The source pixel is `floor(target × length / 512)`, as in the reference; any other resampling changes bits.
 * Give it the whole decoded picture, not upright, without conversion of an embedded colour profile.
 */
export function squashForHash({ width, height, data }: Picture): Picture {
  if (width <= side && height <= side) return { width, height, data }
  const squashed = new Uint8Array(side * side * 3)
  for (let y = 0, to = 0; y < side; y += 1) {
    const row = Math.floor((y * height) / side) * width
    for (let x = 0; x < side; x += 1, to += 3) {
      const from = (row + Math.floor((x * width) / side)) * 3
      squashed[to] = data[from] ?? 0
      squashed[to + 1] = data[from + 1] ?? 0
      squashed[to + 2] = data[from + 2] ?? 0
    }
  }
  return { width: side, height: side, data: squashed }
}
