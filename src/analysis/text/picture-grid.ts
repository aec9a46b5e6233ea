import type { Box } from '../../domain/timeline.ts'
import { lumaOf } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'
import { resample, wholeOf } from '../pixels/resample.ts'

/** A still as a coarse grid of brightness, in deviations from its own mean, so that other light alone does not make it another picture. */
export interface PictureGrid {
  readonly levels: Float64Array
}

const columns = 32
const rows = 18
/** In deviations: a cell that differs by more shows something else. */
const otherCell = 0.5
/** A picture of less contrast is taken as even. */
const leastDeviation = 2

export function pictureGrid(picture: Picture): PictureGrid {
  const luma = lumaOf(resample(picture, wholeOf(picture), columns, rows))
  const mean = luma.reduce((sum, value) => sum + value, 0) / luma.length
  const deviation = Math.sqrt(luma.reduce((sum, value) => sum + (value - mean) ** 2, 0) / luma.length)
  return { levels: Float64Array.from(luma, (value) => (value - mean) / Math.max(leastDeviation, deviation)) }
}

/** The share (0…1) of the cells inside a box and outside all of `except` that show something else; 0 where there is no such cell. */
export function changedShare(one: PictureGrid, other: PictureGrid, { inside, except }: { inside: Box; except: readonly Box[] }): number {
  let [cells, changed] = [0, 0]
  for (let index = 0; index < columns * rows; index += 1) {
    const cell = { x: (index % columns) / columns, y: Math.floor(index / columns) / rows, width: 1 / columns, height: 1 / rows }
    if (!touches(cell, inside) || except.some((box) => touches(cell, box))) continue
    cells += 1
    if (Math.abs((one.levels[index] ?? 0) - (other.levels[index] ?? 0)) > otherCell) changed += 1
  }
  return cells === 0 ? 0 : changed / cells
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
