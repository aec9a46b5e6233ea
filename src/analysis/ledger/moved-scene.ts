import { dark, type Thumbnail, thumbnailColumns, thumbnailRows } from './thumbnail.ts'

/** A grid of brightness. */
interface Grid {
  readonly columns: number
  readonly rows: number
  /** Cells of at most this in both pictures are bars or night, and do not count. */
  readonly dark: number
  readonly values: Float64Array
}

/** How far a picture may have moved, in cells of the coarse grid, which are two of a thumbnail. */
const mostAcross = 5
const mostDown = 3

/** The likeness of the scenes of two thumbnails, −1…1. */
export type SceneComparison = (a: Thumbnail, b: Thumbnail) => number

/**
 * Compares two thumbnails under every small move of the camera: the greatest correlation of brightness (−1…1) where they overlap.
 * Near 1 it is one scene seen from elsewhere.
 */
export function createSceneComparison(): SceneComparison {
  const fine = [gridOf(thumbnailColumns, thumbnailRows), gridOf(thumbnailColumns, thumbnailRows)] as const
  const coarse = [gridOf(thumbnailColumns / 2, thumbnailRows / 2), gridOf(thumbnailColumns / 2, thumbnailRows / 2)] as const
  return (a, b) => {
    fill(fine[0], coarse[0], a)
    fill(fine[1], coarse[1], b)
    let best = -2
    let across = 0
    let down = 0
    for (let y = -mostDown; y <= mostDown; y++) {
      for (let x = -mostAcross; x <= mostAcross; x++) {
        const here = correlationUnder(coarse[0], coarse[1], x, y)
        if (here <= best) continue
        best = here
        across = x
        down = y
      }
    }
    let finest = -1
    for (let y = 2 * down - 1; y <= 2 * down + 1; y++)
      for (let x = 2 * across - 1; x <= 2 * across + 1; x++) finest = Math.max(finest, correlationUnder(fine[0], fine[1], x, y))
    return finest
  }
}

function gridOf(columns: number, rows: number): Grid {
  const sums = (4 * thumbnailColumns * thumbnailRows) / (columns * rows)
  return { columns, rows, dark: sums * dark, values: new Float64Array(columns * rows) }
}

function fill(fine: Grid, coarse: Grid, thumbnail: Thumbnail): void {
  coarse.values.fill(0)
  for (let row = 0, i = 0; row < fine.rows; row++) {
    for (let column = 0; column < fine.columns; column++, i++) {
      const brightness = (thumbnail[i * 3] ?? 0) + 2 * (thumbnail[i * 3 + 1] ?? 0) + (thumbnail[i * 3 + 2] ?? 0)
      fine.values[i] = brightness
      const at = (row >> 1) * coarse.columns + (column >> 1)
      coarse.values[at] = (coarse.values[at] ?? 0) + brightness
    }
  }
}

/** Correlation of `a` with `b` moved by some cells, where both are. */
function correlationUnder(a: Grid, b: Grid, across: number, down: number): number {
  const { columns, rows } = a
  const left = Math.max(0, -across)
  const right = Math.min(columns, columns - across)
  let count = 0
  let sumA = 0
  let sumB = 0
  let squareA = 0
  let squareB = 0
  let product = 0
  for (let y = Math.max(0, -down); y < Math.min(rows, rows - down); y++) {
    for (let x = left; x < right; x++) {
      const one = a.values[y * columns + x] ?? 0
      const other = b.values[(y + down) * columns + x + across] ?? 0
      if (one <= a.dark && other <= a.dark) continue
      count += 1
      sumA += one
      sumB += other
      squareA += one * one
      squareB += other * other
      product += one * other
    }
  }
  const spread = (count * squareA - sumA * sumA) * (count * squareB - sumB * sumB)
  return spread <= 0 ? 0 : (count * product - sumA * sumB) / Math.sqrt(spread)
}
