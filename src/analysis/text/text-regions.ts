import type { Point } from './smallest-rectangle.ts'

/** A map of the chance (0…1) that a pixel belongs to text. */
export interface TextMap {
  readonly width: number
  readonly height: number
  readonly chances: Float32Array
}

/** The outermost pixels of each row of every connected region above the threshold, enough to find its hull. */
export function textRegions({ width, height, chances }: TextMap, threshold: number): Point[][] {
  const flood = startFlood(width, height)
  for (let at = 0; at < chances.length; at += 1) if ((chances[at] ?? 0) > threshold) flood.open[at] = 1
  const regions: Point[][] = []
  for (let start = flood.open.indexOf(1); start !== -1; start = flood.open.indexOf(1, start + 1)) regions.push(takeRegion(flood, start))
  return regions
}

interface Flood {
  readonly width: number
  readonly height: number
  /** 1 where text may be that belongs to no region yet. */
  readonly open: Uint8Array
  readonly stack: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
}

function startFlood(width: number, height: number): Flood {
  const [open, stack] = [new Uint8Array(width * height), new Int32Array(width * height)]
  return { width, height, open, stack, left: new Int32Array(height), right: new Int32Array(height) }
}

/** Empties one region by flood fill with eight neighbours and returns its corners. Nothing lies open above its start. */
function takeRegion(flood: Flood, start: number): Point[] {
  const { width, height, open, stack, left, right } = flood
  const top = Math.floor(start / width)
  let bottom = top - 1
  let depth = 0
  stack[depth++] = start
  open[start] = 0
  left.fill(width, top)
  right.fill(-1, top)
  while (depth > 0) {
    const at = stack[--depth] ?? 0
    const y = Math.floor(at / width)
    const x = at - y * width
    if (y > bottom) bottom = y
    if (x < (left[y] ?? 0)) left[y] = x
    if (x > (right[y] ?? 0)) right[y] = x
    const lastRow = y + 1 < height ? y + 1 : y
    const lastColumn = x + 1 < width ? x + 1 : x
    for (let down = y > 0 ? y - 1 : 0; down <= lastRow; down += 1) {
      for (let next = down * width + (x > 0 ? x - 1 : 0); next <= down * width + lastColumn; next += 1) {
        if (open[next] !== 1) continue
        open[next] = 0
        stack[depth++] = next
      }
    }
  }
  return Array.from({ length: bottom - top + 1 }, (_, row) => cornersOfRow(top + row, left[top + row] ?? 0, right[top + row] ?? 0)).flat()
}

function cornersOfRow(y: number, left: number, right: number): Point[] {
  return [
    { x: left, y },
    { x: left, y: y + 1 },
    { x: right + 1, y },
    { x: right + 1, y: y + 1 },
  ]
}
