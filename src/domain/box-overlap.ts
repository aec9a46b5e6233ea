import type { Box } from './timeline.ts'

/** Area that two boxes share, in the unit of the boxes squared. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** Shared area over joint area, 0…1; 0 where both are empty. */
export function overlap(a: Box, b: Box): number {
  const shared = sharedArea(a, b)
  const joint = a.width * a.height + b.width * b.height - shared
  return joint > 0 ? shared / joint : 0
}
