import type { Box } from '../../domain/timeline.ts'
import type { Size } from '../pixels/size-within.ts'

const whole: Box = { x: 0, y: 0, width: 1, height: 1 }

/** The region with a margin in parts of its longer side, within the picture; the whole picture where there is no region. */
export function shownBox(picture: Size, region: Box | null, margin: number): Box {
  if (region === null) return whole
  const around = margin * Math.max(region.width * picture.width, region.height * picture.height)
  const [left, right] = widened(region.x, region.width, around / picture.width)
  const [top, bottom] = widened(region.y, region.height, around / picture.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function widened(from: number, length: number, by: number): [from: number, to: number] {
  return [Math.min(1, Math.max(0, from - by)), Math.min(1, Math.max(0, from + length + by))]
}

/** A box in whole pixels of a picture; at least one pixel. */
export function pixelsOfBox({ width, height }: Size, box: Box): { left: number; top: number } & Size {
  const left = Math.min(width - 1, Math.round(box.x * width))
  const top = Math.min(height - 1, Math.round(box.y * height))
  const right = Math.max(left + 1, Math.min(width, Math.round((box.x + box.width) * width)))
  const bottom = Math.max(top + 1, Math.min(height, Math.round((box.y + box.height) * height)))
  return { left, top, width: right - left, height: bottom - top }
}

/** The size of a look at so many pixels: its longer side is at most `longestSide` and at most twice what there is. */
export function lookSize({ width, height }: Size, longestSide: number): Size {
  const scale = Math.min(2, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
