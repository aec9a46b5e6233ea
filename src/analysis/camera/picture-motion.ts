import type { Picture } from '../pixels/picture.ts'

/** How a picture moved since the one before, in widths of it; `zoom` is how far its sides moved outwards. */
export interface PictureMotion {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const columns = 48
const rows = 32
const blockSide = 8
const across = columns / blockSide
const down = rows / blockSide
// Less contrast than this, as the lesser eigenvalue of the gradients of a block, tells no motion in every direction.
const leastTexture = 80
// So many blocks must tell a motion, since things that move by themselves may fill some.
const fewestBlocks = 10

/**
 * Measures the motion of the whole picture from one to the next: each block of a coarse grid tells its own by least squares over its
 * gradients, and the middle one of all is taken, so that what moves through less than half of the picture does not count. Null where
 * too little shows any detail, and for the first picture. Nothing is made after the beginning.
 */
export function createPictureMotion(): (picture: Picture) => PictureMotion | null {
  let before = new Float32Array(columns * rows)
  let here = new Float32Array(columns * rows)
  let known = false
  const moves = { x: new Float64Array(across * down), y: new Float64Array(across * down), zoom: new Float64Array(across * down) }
  return (picture) => {
    ;[before, here] = [here, before]
    brightnessOf(picture, here)
    if (!known) {
      known = true
      return null
    }
    let blocks = 0
    for (let row = 0; row < down; row++)
      for (let column = 0; column < across; column++) if (blockMotion({ before, here }, { column, row }, moves, blocks)) blocks += 1
    if (blocks < fewestBlocks) return null
    return { x: middle(moves.x, blocks) / columns, y: middle(moves.y, blocks) / columns, zoom: middle(moves.zoom, blocks) / columns }
  }
}

interface Grids {
  readonly before: Float32Array
  readonly here: Float32Array
}

interface Moves {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly zoom: Float64Array
}

/** Writes the motion of one block, in cells, to a place; false where the block has too little detail. */
function blockMotion({ before, here }: Grids, { column, row }: { column: number; row: number }, moves: Moves, place: number): boolean {
  let [xx, yy, xy, xt, yt] = [0, 0, 0, 0, 0]
  for (let y = Math.max(1, row * blockSide); y < Math.min(rows - 1, (row + 1) * blockSide); y++) {
    for (let x = Math.max(1, column * blockSide); x < Math.min(columns - 1, (column + 1) * blockSide); x++) {
      const at = y * columns + x
      const gradientX = ((before[at + 1] ?? 0) - (before[at - 1] ?? 0) + (here[at + 1] ?? 0) - (here[at - 1] ?? 0)) / 4
      const gradientY =
        ((before[at + columns] ?? 0) - (before[at - columns] ?? 0) + (here[at + columns] ?? 0) - (here[at - columns] ?? 0)) / 4
      const change = (here[at] ?? 0) - (before[at] ?? 0)
      xx += gradientX * gradientX
      yy += gradientY * gradientY
      xy += gradientX * gradientY
      xt += gradientX * change
      yt += gradientY * change
    }
  }
  const lesser = (xx + yy - Math.hypot(xx - yy, 2 * xy)) / 2
  if (lesser < leastTexture) return false
  const determinant = xx * yy - xy * xy
  const moveX = (xy * yt - yy * xt) / determinant
  const moveY = (xy * xt - xx * yt) / determinant
  const [fromX, fromY] = [(column + 0.5) * blockSide - columns / 2, (row + 0.5) * blockSide - rows / 2]
  moves.x[place] = moveX
  moves.y[place] = moveY
  // As far as the sides would move if this block moved outwards in proportion to its distance from the middle.
  moves.zoom[place] = ((moveX * fromX + moveY * fromY) / (fromX * fromX + fromY * fromY)) * (columns / 2)
  return true
}

/** The middle of the first values, which are put in order. */
function middle(values: Float64Array, count: number): number {
  const sorted = values.subarray(0, count).sort()
  const half = count >> 1
  return count % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** Mean green, which is most of brightness, of each cell. */
function brightnessOf(picture: Picture, grid: Float32Array): void {
  if (picture.width === 2 * columns && picture.height === 2 * rows) meansOfSquares(picture.data, grid)
  else meansOfCells(picture, grid)
}

/** The same for cells of 2 × 2 pixels. */
function meansOfSquares(data: Uint8Array, grid: Float32Array): void {
  const stride = columns * 2 * 3
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0, i = row * 2 * stride + 1; column < columns; column++, at++, i += 6)
      grid[at] = ((data[i] ?? 0) + (data[i + 3] ?? 0) + (data[i + stride] ?? 0) + (data[i + stride + 3] ?? 0)) / 4
  }
}

function meansOfCells({ data, width, height }: Picture, grid: Float32Array): void {
  for (let row = 0, at = 0; row < rows; row++) {
    const top = Math.floor((row * height) / rows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / rows))
    for (let column = 0; column < columns; column++, at++) {
      const left = Math.floor((column * width) / columns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / columns))
      let sum = 0
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += data[(y * width + x) * 3 + 1] ?? 0
      grid[at] = sum / ((bottom - top) * (right - left))
    }
  }
}
