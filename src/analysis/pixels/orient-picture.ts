import type { Picture } from './picture.ts'

/** How a stored picture must be changed to stand upright, in the numbers of EXIF: 1 is upright, 6 turns clockwise by a quarter. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** The orientation that turns clockwise by this many quarters. */
export function orientationOfTurns(quarterTurns: 0 | 1 | 2 | 3): Orientation {
  return ([1, 6, 3, 8] as const)[quarterTurns]
}

/** The number as an orientation; anything that EXIF does not define counts as upright. */
export function parseOrientation(value: unknown): Orientation {
  const found = ([1, 2, 3, 4, 5, 6, 7, 8] as const).find((orientation) => orientation === value)
  return found ?? 1
}

/** Whether width and height change places. */
export function swapsSides(orientation: Orientation): boolean {
  return orientation >= 5
}

/** The picture set upright. */
export function orientPicture(picture: Picture, orientation: Orientation): Picture {
  if (orientation === 1) return picture
  const width = swapsSides(orientation) ? picture.height : picture.width
  const height = swapsSides(orientation) ? picture.width : picture.height
  const data = new Uint8Array(picture.data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = sourceOf(picture, orientation, x, y) * 3
      const to = (y * width + x) * 3
      data[to] = picture.data[from] ?? 0
      data[to + 1] = picture.data[from + 1] ?? 0
      data[to + 2] = picture.data[from + 2] ?? 0
    }
  }
  return { width, height, data }
}

/** Index of the stored pixel that comes to lie at `x`, `y` of the upright picture. */
function sourceOf(stored: Picture, orientation: Orientation, x: number, y: number): number {
  const right = stored.width - 1
  const bottom = stored.height - 1
  const at = (column: number, row: number) => row * stored.width + column
  if (orientation === 2) return at(right - x, y)
  if (orientation === 3) return at(right - x, bottom - y)
  if (orientation === 4) return at(x, bottom - y)
  if (orientation === 5) return at(y, x)
  if (orientation === 6) return at(y, bottom - x)
  if (orientation === 7) return at(right - y, bottom - x)
  return orientation === 8 ? at(right - y, x) : at(x, y)
}
