import type { Box } from '../../domain/timeline.ts'
import type { Orientation } from './orient-picture.ts'

/** Where a box of the upright picture lies in the stored one. */
export function storedBox({ x, y, width, height }: Box, orientation: Orientation): Box {
  const [right, bottom] = [1 - x - width, 1 - y - height]
  if (orientation === 2) return { x: right, y, width, height }
  if (orientation === 3) return { x: right, y: bottom, width, height }
  if (orientation === 4) return { x, y: bottom, width, height }
  const turned = { width: height, height: width }
  if (orientation === 5) return { x: y, y: x, ...turned }
  if (orientation === 6) return { x: y, y: right, ...turned }
  if (orientation === 7) return { x: bottom, y: right, ...turned }
  if (orientation === 8) return { x: bottom, y: x, ...turned }
  return { x, y, width, height }
}
