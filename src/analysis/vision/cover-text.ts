import type { Box } from '../../domain/timeline.ts'
import type { Picture } from '../pixels/picture.ts'

// Letters reach a little beyond the box that was found.
const margin = 0.15

/**
 * The picture with the given boxes (fractions of its sides) painted over in the mean colour of their edges, so that nobody who looks at
 * it can read what stood there.
 */
export function coverText(picture: Picture, boxes: readonly Box[]): Picture {
  if (boxes.length === 0) return picture
  const data = Uint8Array.from(picture.data)
  for (const box of boxes) paint({ ...picture, data }, pixelsOf(box, picture))
  return { ...picture, data }
}

interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function pixelsOf(box: Box, { width, height }: Picture): PixelBox {
  const grow = margin * box.height * height
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
  return {
    left: within(Math.floor(box.x * width - grow), width),
    top: within(Math.floor(box.y * height - grow), height),
    right: within(Math.ceil((box.x + box.width) * width + grow), width),
    bottom: within(Math.ceil((box.y + box.height) * height + grow), height),
  }
}

function paint({ width, data }: Picture, box: PixelBox): void {
  const colour = edgeColour({ width, data }, box)
  for (let y = box.top; y < box.bottom; y += 1) for (let x = box.left; x < box.right; x += 1) data.set(colour, (y * width + x) * 3)
}

/** The mean of the top and the bottom row of a box. */
function edgeColour({ width, data }: Pick<Picture, 'width' | 'data'>, { left, right, top, bottom }: PixelBox): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  let pixels = 0
  for (const y of [top, Math.max(top, bottom - 1)])
    for (let x = left; x < right; x += 1, pixels += 1)
      for (const channel of [0, 1, 2] as const) sum[channel] += data[(y * width + x) * 3 + channel] ?? 0
  const mean = (total: number) => Math.round(total / Math.max(1, pixels))
  return [mean(sum[0]), mean(sum[1]), mean(sum[2])]
}
