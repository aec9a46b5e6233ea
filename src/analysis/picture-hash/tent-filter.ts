import type { Picture } from '../pixels/picture.ts'
import { lumaLines } from './luma-lines.ts'
import { picked, side, windowOf } from './tent-window.ts'

const single = Math.fround
const lanes = 4
const usualSide = 512

/**
 * Gives a function that shrinks the brightness of a picture to 64 × 64 by two box filters in each direction (a tent) and
 * decimation at the cell centres. It owns its working memory: each result is valid until the next call.
 *
 * Every running sum is rounded to float32 at each step in the order of the reference, whose rounding error decides bits
 * near the median. Four rows go at once, since one running sum alone waits for itself; the last two filters are
 * computed only where decimation looks.
 */
export function createShrinker(): (picture: Picture) => Float32Array {
  let memory: Memory | null = null
  return (picture) => {
    const { width, height } = picture
    memory ??= memoryFor(usualSide, usualSide)
    if (width === side && height === side) return lumaPlane(picture, memory)
    if ((height + lanes) * width > memory.plane.length || width > memory.sums.length) memory = memoryFor(width, height)
    filterRows(picture, memory)
    filterColumnsAndRows(picture, memory)
    return filterColumnsAgain(height, memory)
  }
}

interface Memory {
  /** The picture after the first filter, with a row of zeros below it. */
  readonly plane: Float32Array
  /** Four rows, element by element in turn. */
  readonly line: Float32Array
  readonly sums: Float32Array
  /** After the third filter: only the 64 columns that are kept, with a row of zeros below. */
  readonly narrow: Float32Array
  readonly small: Float32Array
}

function memoryFor(width: number, height: number): Memory {
  return {
    plane: new Float32Array((height + 2 * lanes) * width),
    line: new Float32Array(lanes * width),
    sums: new Float32Array(Math.max(side, width)),
    narrow: new Float32Array((height + 2 * lanes) * side),
    small: new Float32Array(side * side),
  }
}

function lumaPlane(picture: Picture, { line, small }: Memory): Float32Array {
  for (let row = 0; row < side; row += lanes) {
    lumaLines(picture, row, line)
    for (let at = 0; at < side * lanes; at += 1) small[(row + (at % lanes)) * side + Math.floor(at / lanes)] = line[at] ?? 0
  }
  return small
}

function filterRows(picture: Picture, { plane, line }: Memory): void {
  const { width, height } = picture
  const { ahead, behind } = windowOf(width)
  for (let row = 0; row < height; row += lanes) {
    lumaLines(picture, row, line)
    boxLanes({ line, length: width, ahead, behind }, plane.subarray(row * width))
  }
}

interface Lanes {
  readonly line: Float32Array
  readonly length: number
  readonly ahead: number
  readonly behind: number
}

/** A moving average along four rows, with a window that is cut at both ends. */
function boxLanes({ line, length, ahead, behind }: Lanes, to: Float32Array): void {
  let [a, b, c, d, held] = [0, 0, 0, 0, 0]
  for (let index = -ahead; index < length; index += 1) {
    const entering = (index + ahead) * lanes
    const leaving = (index - behind) * lanes
    if (entering < length * lanes) {
      a = single(a + (line[entering] ?? 0))
      b = single(b + (line[entering + 1] ?? 0))
      c = single(c + (line[entering + 2] ?? 0))
      d = single(d + (line[entering + 3] ?? 0))
      held += 1
    }
    if (leaving >= 0) {
      a = single(a - (line[leaving] ?? 0))
      b = single(b - (line[leaving + 1] ?? 0))
      c = single(c - (line[leaving + 2] ?? 0))
      d = single(d - (line[leaving + 3] ?? 0))
      held -= 1
    }
    if (index >= 0) {
      to[index] = a / held
      to[index + length] = b / held
      to[index + length * 2] = c / held
      to[index + length * 3] = d / held
    }
  }
}

/** The same, told only where decimation looks: 64 numbers a row. */
function boxLanesPicked({ line, length, ahead, behind }: Lanes, to: Float32Array): void {
  let [a, b, c, d, held, next] = [0, 0, 0, 0, 0, 0]
  let pick = picked(0, length)
  for (let index = -ahead; next < side; index += 1) {
    const entering = (index + ahead) * lanes
    const leaving = (index - behind) * lanes
    if (entering < length * lanes) {
      a = single(a + (line[entering] ?? 0))
      b = single(b + (line[entering + 1] ?? 0))
      c = single(c + (line[entering + 2] ?? 0))
      d = single(d + (line[entering + 3] ?? 0))
      held += 1
    }
    if (leaving >= 0) {
      a = single(a - (line[leaving] ?? 0))
      b = single(b - (line[leaving + 1] ?? 0))
      c = single(c - (line[leaving + 2] ?? 0))
      d = single(d - (line[leaving + 3] ?? 0))
      held -= 1
    }
    for (; index === pick && next < side; pick = picked(next, length)) {
      to[next] = a / held
      to[next + side] = b / held
      to[next + side * 2] = c / held
      to[next + side * 3] = d / held
      next += 1
    }
  }
}

function filterColumnsAndRows({ width, height }: Picture, memory: Memory): void {
  const { plane, line, narrow } = memory
  const rows = { from: plane, sums: memory.sums, width, height }
  plane.fill(0, height * width, (height + 1) * width)
  const along = { line, length: width, ...windowOf(width) }
  let held = beginColumns(rows)
  for (let row = 0; row < height; row += 1) {
    held = stepColumns(rows, row, held)
    for (let column = 0, at = row % lanes; column < width; column += 1, at += lanes) line[at] = (memory.sums[column] ?? 0) / held
    if (row % lanes === lanes - 1 || row === height - 1) boxLanesPicked(along, narrow.subarray((row - (row % lanes)) * side))
  }
}

function filterColumnsAgain(height: number, { narrow, sums, small }: Memory): Float32Array {
  const rows = { from: narrow, sums, width: side, height }
  narrow.fill(0, height * side, (height + 1) * side)
  let held = beginColumns(rows)
  for (let row = 0, next = 0; next < side; row += 1) {
    held = stepColumns(rows, row, held)
    for (; picked(next, height) === row && next < side; next += 1) {
      for (let column = 0; column < side; column += 1) small[next * side + column] = (sums[column] ?? 0) / held
    }
  }
  return small
}

interface Rows {
  /** Rows of `width`, with one of zeros after the last. */
  readonly from: Float32Array
  readonly sums: Float32Array
  readonly width: number
  readonly height: number
}

/** Sums up the rows ahead of the first; gives how many there are. */
function beginColumns({ from, sums, width, height }: Rows): number {
  const { ahead } = windowOf(height)
  sums.fill(0, 0, width)
  for (let row = 0; row < ahead; row += 1) {
    for (let column = 0; column < width; column += 1) sums[column] = (sums[column] ?? 0) + (from[row * width + column] ?? 0)
  }
  return ahead
}

/** Moves the window of every column to a row; gives how many rows it then holds. Where none enters or leaves, zeros do. */
function stepColumns({ from, sums, width, height }: Rows, row: number, held: number): number {
  const { ahead, behind } = windowOf(height)
  const enters = row + ahead < height
  const leaves = row >= behind
  const entering = (enters ? row + ahead : height) * width
  const leaving = (leaves ? row - behind : height) * width
  for (let column = 0; column < width; column += 1) {
    sums[column] = single((sums[column] ?? 0) + (from[entering + column] ?? 0)) - (from[leaving + column] ?? 0)
  }
  return held + (enters ? 1 : 0) - (leaves ? 1 : 0)
}
