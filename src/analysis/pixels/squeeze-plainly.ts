import { spanOf, type Taps } from './filter-taps.ts'
import type { Picture } from './picture.ts'

/** The pixels that rows and columns of taps make of a picture: heights first, then widths. */
export function squeezePlainly(picture: Picture, rows: Taps, columns: Taps): Uint8Array {
  const [width, height] = [columns.first.length, rows.first.length]
  const span = spanOf(columns)
  const line = new Float32Array(span.length * 3)
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    squeezeHeight(line, picture, { rows, y, firstColumn: span.first })
    squeezeWidth(data, y * width * 3, { line, columns, firstColumn: span.first })
  }
  return data
}

/** One row of the target, still as wide as the source. Two source rows at a time halve the reading and writing of the sum. */
function squeezeHeight(line: Float32Array, picture: Picture, where: { rows: Taps; y: number; firstColumn: number }): void {
  const { rows, y, firstColumn } = where
  const row = picture.width * 3
  const count = rows.counts[y] ?? 0
  let from = (rows.first[y] ?? 0) * row + firstColumn * 3
  let at = y * rows.stride
  line.fill(0)
  for (let step = 0; step + 1 < count; step += 2, at += 2, from += 2 * row)
    addTwoRows(line, picture.data, { from, row, upper: rows.weights[at] ?? 0, lower: rows.weights[at + 1] ?? 0 })
  if (count % 2 === 1) addTwoRows(line, picture.data, { from, row: 0, upper: rows.weights[at] ?? 0, lower: 0 })
}

/** Rounds to 32 bits after each row, as sums of any number of rows do. */
function addTwoRows(line: Float32Array, data: Uint8Array, taps: { from: number; row: number; upper: number; lower: number }): void {
  const { from, row, upper, lower } = taps
  const length = line.length
  for (let x = 0; x < length; x++) {
    const sum = Math.fround((line[x] ?? 0) + upper * (data[from + x] ?? 0))
    line[x] = sum + lower * (data[from + row + x] ?? 0)
  }
}

/** `??` never happens and only satisfies the compiler. */
function squeezeWidth(target: Uint8Array, start: number, where: { line: Float32Array; columns: Taps; firstColumn: number }): void {
  const { line, firstColumn } = where
  const { first, counts, weights, stride } = where.columns
  const width = first.length
  for (let x = 0, to = start; x < width; x++, to += 3) {
    let red = 0
    let green = 0
    let blue = 0
    let from = ((first[x] ?? 0) - firstColumn) * 3
    const last = x * stride + (counts[x] ?? 0)
    for (let at = x * stride; at < last; at++, from += 3) {
      const weight = weights[at] ?? 0
      red += weight * (line[from] ?? 0)
      green += weight * (line[from + 1] ?? 0)
      blue += weight * (line[from + 2] ?? 0)
    }
    target[to] = red + 0.5
    target[to + 1] = green + 0.5
    target[to + 2] = blue + 0.5
  }
}
