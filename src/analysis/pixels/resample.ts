import type { Picture } from './picture.ts'

/** A part of a picture in its pixels; may have fractions but lies within the picture. */
export interface PixelRegion {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The whole of a picture as a region. */
export function wholeOf({ width, height }: Picture): PixelRegion {
  return { x: 0, y: 0, width, height }
}

/**
 * A region of a picture at another size, by a triangle filter that widens when shrinking, so that nothing aliases. Aspect is not
 * kept. Values are rounded to the nearest of 0…255.
 */
export function resample(picture: Picture, region: PixelRegion, width: number, height: number): Picture {
  const rows = filterTaps(region.y, region.height, height, picture.height)
  const columns = filterTaps(region.x, region.width, width, picture.width)
  const span = spanOf(columns)
  const line = new Float32Array(span.length * 3)
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    squeezeHeight(line, picture, { rows, y, firstColumn: span.first })
    squeezeWidth(data, y * width * 3, { line, columns, firstColumn: span.first })
  }
  return { width, height, data }
}

/** For each target pixel the source pixels that make it: from `first` on, `counts` many, with weights that sum to 1. */
interface Taps {
  readonly first: Int32Array
  readonly counts: Int32Array
  /** The weights of target `i` begin at `i * stride`. */
  readonly weights: Float32Array
  readonly stride: number
}

function filterTaps(start: number, length: number, target: number, limit: number): Taps {
  const scale = length / target
  const reach = Math.max(1, scale)
  const stride = Math.ceil(reach) * 2 + 1
  const taps = { first: new Int32Array(target), counts: new Int32Array(target), weights: new Float32Array(target * stride), stride }
  const raw = new Float64Array(stride)
  for (let index = 0; index < target; index++) {
    // A centre beyond the last pixel would have nothing to weigh.
    const centre = Math.min(limit - 1, Math.max(0, start + (index + 0.5) * scale - 0.5))
    const first = Math.max(0, Math.floor(centre - reach) + 1)
    const count = Math.min(limit - 1, Math.ceil(centre + reach) - 1) - first + 1
    let sum = 0
    for (let step = 0; step < count; step++) {
      const weight = 1 - Math.abs(first + step - centre) / reach
      raw[step] = weight
      sum += weight
    }
    taps.first[index] = first
    taps.counts[index] = count
    for (let step = 0; step < count; step++) taps.weights[index * stride + step] = (raw[step] ?? 0) / sum
  }
  return taps
}

/** The source columns that any target needs: taps move from left to right. */
function spanOf({ first, counts }: Taps): { first: number; length: number } {
  const [start, last] = [first[0] ?? 0, first.length - 1]
  return { first: start, length: (first[last] ?? 0) + (counts[last] ?? 0) - start }
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
