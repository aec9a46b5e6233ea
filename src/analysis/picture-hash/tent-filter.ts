import type { Plane } from './luma-plane.ts'

const single = Math.fround
const side = 64
const passes = 2

/** Shrinks a plane to 64 × 64 by two box filters in each direction (a tent) and decimation at the cell centres. */
export function shrinkTo64(plane: Plane): Float32Array {
  if (plane.rows === side && plane.columns === side) return plane.data
  return decimate({ ...plane, data: smooth(plane) })
}

function smooth({ rows, columns, data }: Plane): Float32Array {
  const smoothed = Float32Array.from(data)
  const between = new Float32Array(data.length)
  for (let pass = 0; pass < passes; pass += 1) {
    for (let row = 0; row < rows; row += 1) boxLine(smoothed, between, { first: row * columns, step: 1, length: columns })
    for (let column = 0; column < columns; column += 1) boxLine(between, smoothed, { first: column, step: columns, length: rows })
  }
  return smoothed
}

function decimate({ rows, columns, data }: Plane): Float32Array {
  const small = new Float32Array(side * side)
  for (let y = 0; y < side; y += 1) {
    const row = Math.floor(((y + 0.5) * rows) / side)
    for (let x = 0; x < side; x += 1) small[y * side + x] = data[row * columns + Math.floor(((x + 0.5) * columns) / side)] ?? 0
  }
  return small
}

interface Line {
  readonly first: number
  readonly step: number
  readonly length: number
}

/**
 * A moving average along one line, with a window that is cut at both ends. The running sum is rounded to float32 at each
 * step, since the reference's rounding error decides bits near the median.
 */
function boxLine(from: Float32Array, to: Float32Array, { first, step, length }: Line): void {
  const window = Math.floor((length + 2 * side - 1) / (2 * side))
  const ahead = Math.floor((window + 2) / 2) - 1
  const behind = window - ahead
  let sum = 0
  let held = 0
  for (let index = -ahead; index < length; index += 1) {
    const entering = index + ahead
    const leaving = index - behind
    if (entering < length) {
      sum = single(sum + (from[first + entering * step] ?? 0))
      held += 1
    }
    if (leaving >= 0) {
      sum = single(sum - (from[first + leaving * step] ?? 0))
      held -= 1
    }
    if (index >= 0) to[first + index * step] = sum / held
  }
}
