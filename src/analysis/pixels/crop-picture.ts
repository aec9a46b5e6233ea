import type { Box } from '../../domain/timeline.ts'
import type { Picture } from './picture.ts'

/** The part of the picture inside the box, cut at the picture's edges; at least one pixel. */
export function cropPicture(picture: Picture, box: Box): Picture {
  const left = clamp(Math.round(box.x * picture.width), 0, picture.width - 1)
  const top = clamp(Math.round(box.y * picture.height), 0, picture.height - 1)
  const right = clamp(Math.round((box.x + box.width) * picture.width), left + 1, picture.width)
  const bottom = clamp(Math.round((box.y + box.height) * picture.height), top + 1, picture.height)
  const width = right - left
  const data = new Uint8Array(width * (bottom - top) * 3)
  for (let y = top; y < bottom; y++) {
    const from = (y * picture.width + left) * 3
    data.set(picture.data.subarray(from, from + width * 3), (y - top) * width * 3)
  }
  return { width, height: bottom - top, data }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
