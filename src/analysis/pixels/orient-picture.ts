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
  const { first, right, down } = wayThrough(picture, orientation)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, from = (first + y * down) * 3; x < width; x++, to += 3, from += right * 3) {
      data[to] = picture.data[from] ?? 0
      data[to + 1] = picture.data[from + 1] ?? 0
      data[to + 2] = picture.data[from + 2] ?? 0
    }
  }
  return { width, height, data }
}

/** Index of the stored pixel that becomes the first of the upright picture, and how far it is to those at its right and below it. */
function wayThrough({ width, height }: Picture, orientation: Exclude<Orientation, 1>): { first: number; right: number; down: number } {
  const [topRight, bottomLeft, bottomRight] = [width - 1, (height - 1) * width, height * width - 1]
  if (orientation === 2) return { first: topRight, right: -1, down: width }
  if (orientation === 3) return { first: bottomRight, right: -1, down: -width }
  if (orientation === 4) return { first: bottomLeft, right: 1, down: -width }
  if (orientation === 5) return { first: 0, right: width, down: 1 }
  if (orientation === 6) return { first: bottomLeft, right: -width, down: 1 }
  if (orientation === 7) return { first: bottomRight, right: -width, down: -1 }
  return { first: topRight, right: width, down: -1 }
}
