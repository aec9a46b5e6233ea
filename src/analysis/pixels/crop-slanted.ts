import type { Picture } from './picture.ts'

/** A parallelogram in pixel coordinates: its first corner and the vectors along its upper and left edge. */
export interface SlantedFrame {
  readonly x: number
  readonly y: number
  readonly across: { readonly x: number; readonly y: number }
  readonly down: { readonly x: number; readonly y: number }
}

/**
 * Cuts a parallelogram out and straightens it to a given size, bilinear, each pixel averaged over as many samples as source
 * pixels fall on it. Outside the picture its edge goes on.
 */
export function cropSlanted(picture: Picture, frame: SlantedFrame, size: { readonly width: number; readonly height: number }): Picture {
  const data = new Uint8Array(size.width * size.height * 3)
  const columns = samplesFor(Math.hypot(frame.across.x, frame.across.y) / size.width)
  const rows = samplesFor(Math.hypot(frame.down.x, frame.down.y) / size.height)
  const along = samplesAlong(size.width, columns)
  const xs = along.map((across) => frame.x + across * frame.across.x)
  const ys = along.map((across) => frame.y + across * frame.across.y)
  const sums = new Float64Array(size.width * 3)
  const down = samplesAlong(size.height, rows)
  for (let y = 0; y < size.height; y += 1) {
    sums.fill(0)
    for (let row = 0; row < rows; row += 1) {
      const below = down[y * rows + row] ?? 0
      addSamples(sums, picture, { xs, ys, columns, right: below * frame.down.x, below: below * frame.down.y })
    }
    for (let at = 0, to = y * sums.length; at < sums.length; at += 1, to += 1) data[to] = Math.round((sums[at] ?? 0) / (rows * columns))
  }
  return { ...size, data }
}

function samplesFor(scale: number): number {
  return Math.max(1, Math.min(8, Math.round(scale)))
}

/** Where the samples of each of so many pixels lie, as shares of the whole. */
function samplesAlong(pixels: number, samples: number): Float64Array {
  return Float64Array.from({ length: pixels * samples }, (_, at) => (Math.floor(at / samples) + ((at % samples) + 0.5) / samples) / pixels)
}

interface SampleRow {
  /** Where the samples of the upper edge lie, in pixels. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** So many of them make one pixel. */
  readonly columns: number
  /** How far from the upper edge this row lies. */
  readonly right: number
  readonly below: number
}

function addSamples(sums: Float64Array, { width, height, data }: Picture, { xs, ys, columns, right, below }: SampleRow): void {
  for (let sample = 0, left = columns, to = 0; sample < xs.length; sample += 1) {
    const x = (xs[sample] ?? 0) + right - 0.5
    const y = (ys[sample] ?? 0) + below - 0.5
    const [column, row] = [Math.floor(x), Math.floor(y)]
    const [across, down] = [x - column, y - row]
    const firstRow = clamp(row, height) * width
    const nextRow = clamp(row + 1, height) * width
    const [firstColumn, nextColumn] = [clamp(column, width), clamp(column + 1, width)]
    const [a, b, c, d] = [
      (firstRow + firstColumn) * 3,
      (firstRow + nextColumn) * 3,
      (nextRow + firstColumn) * 3,
      (nextRow + nextColumn) * 3,
    ]
    for (let channel = 0; channel < 3; channel += 1) {
      const upper = (data[a + channel] ?? 0) * (1 - across) + (data[b + channel] ?? 0) * across
      const lower = (data[c + channel] ?? 0) * (1 - across) + (data[d + channel] ?? 0) * across
      sums[to + channel] = (sums[to + channel] ?? 0) + (upper * (1 - down) + lower * down)
    }
    left -= 1
    if (left > 0) continue
    left = columns
    to += 3
  }
}

function clamp(index: number, length: number): number {
  return index < 0 ? 0 : index >= length ? length - 1 : index
}
