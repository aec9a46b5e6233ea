import type { Point } from './smallest-rectangle.ts'

/** A map of the chance (0…1) that a pixel belongs to text. */
export interface TextMap {
  readonly width: number
  readonly height: number
  readonly chances: Float32Array
}

/** The outermost pixels of each row of every connected region above the threshold, enough to find its hull. */
export function textRegions({ width, height, chances }: TextMap, threshold: number): Point[][] {
  const open = Uint8Array.from(chances, (chance) => (chance > threshold ? 1 : 0))
  const regions: Point[][] = []
  for (let start = 0; start < open.length; start += 1) {
    if (open[start] === 1) regions.push(takeRegion(open, { width, height }, start))
  }
  return regions
}

/** Empties one region by flood fill with eight neighbours and returns its corners. */
function takeRegion(open: Uint8Array, { width, height }: { width: number; height: number }, start: number): Point[] {
  const rows = new Map<number, { left: number; right: number }>()
  const stack = [start]
  open[start] = 0
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width
    const y = (at - x) / width
    const row = rows.get(y)
    rows.set(y, row === undefined ? { left: x, right: x } : { left: Math.min(row.left, x), right: Math.max(row.right, x) })
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1) {
      for (let across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across += 1) {
        const next = down * width + across
        if (open[next] === 1) {
          open[next] = 0
          stack.push(next)
        }
      }
    }
  }
  return [...rows].flatMap(([y, { left, right }]) => cornersOfRow(y, left, right))
}

function cornersOfRow(y: number, left: number, right: number): Point[] {
  return [
    { x: left, y },
    { x: left, y: y + 1 },
    { x: right + 1, y },
    { x: right + 1, y: y + 1 },
  ]
}
