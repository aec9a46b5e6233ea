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
  const squeezed = squeezeHeight(picture, rows)
  return { width, height, data: squeezeWidth(squeezed, columns, picture.width) }
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
  for (let index = 0; index < target; index++) {
    // A centre beyond the last pixel would have nothing to weigh.
    const centre = Math.min(limit - 1, Math.max(0, start + (index + 0.5) * scale - 0.5))
    const first = Math.max(0, Math.floor(centre - reach) + 1)
    const last = Math.min(limit - 1, Math.ceil(centre + reach) - 1)
    const raw = Array.from({ length: last - first + 1 }, (_, step) => 1 - Math.abs(first + step - centre) / reach)
    const sum = raw.reduce((total, weight) => total + weight, 0)
    taps.first[index] = first
    taps.counts[index] = raw.length
    for (const [step, weight] of raw.entries()) taps.weights[index * stride + step] = weight / sum
  }
  return taps
}

/** The rows of the target, still as wide as the source; `??` never happens and only satisfies the compiler. */
function squeezeHeight({ width, data }: Picture, rows: Taps): Float32Array {
  const row = width * 3
  const { first, counts, weights, stride } = rows
  const out = new Float32Array(first.length * row)
  for (let y = 0; y < first.length; y++) {
    const count = counts[y] ?? 0
    const target = out.subarray(y * row, (y + 1) * row)
    for (let step = 0; step < count; step++) {
      const from = ((first[y] ?? 0) + step) * row
      addWeighted(target, data.subarray(from, from + row), weights[y * stride + step] ?? 0)
    }
  }
  return out
}

function addWeighted(target: Float32Array, source: Uint8Array, weight: number): void {
  for (let x = 0; x < target.length; x++) target[x] = (target[x] ?? 0) + weight * (source[x] ?? 0)
}

function squeezeWidth(squeezed: Float32Array, columns: Taps, sourceWidth: number): Uint8Array {
  const width = columns.first.length
  const height = squeezed.length / (sourceWidth * 3)
  const out = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    const row = squeezed.subarray(y * sourceWidth * 3, (y + 1) * sourceWidth * 3)
    squeezeRow(out.subarray(y * width * 3, (y + 1) * width * 3), row, columns)
  }
  return out
}

function squeezeRow(target: Uint8Array, source: Float32Array, { first, counts, weights, stride }: Taps): void {
  for (let x = 0; x < first.length; x++) {
    let red = 0
    let green = 0
    let blue = 0
    let from = (first[x] ?? 0) * 3
    const last = x * stride + (counts[x] ?? 0)
    for (let at = x * stride; at < last; at++) {
      const weight = weights[at] ?? 0
      red += weight * (source[from] ?? 0)
      green += weight * (source[from + 1] ?? 0)
      blue += weight * (source[from + 2] ?? 0)
      from += 3
    }
    target[x * 3] = red + 0.5
    target[x * 3 + 1] = green + 0.5
    target[x * 3 + 2] = blue + 0.5
  }
}
