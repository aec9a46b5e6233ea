import type { Box } from '../../domain/timeline.ts'
import type { Picture } from './picture.ts'
import { sharedView } from './shared-view.ts'

/** A picture fitted into a square, centred, with grey bars; and the way back to fractions of the original. */
export interface Letterbox {
  readonly picture: Picture
  /** From corners in pixels of the square to a box in fractions of the original, clipped to it. */
  toFractions(left: number, top: number, right: number, bottom: number): Box
}

/** The grey that detectors of the YOLO family are trained with. */
const barGrey = 114

export function letterbox(picture: Picture, side: number): Letterbox {
  const scale = side / Math.max(picture.width, picture.height)
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const left = Math.floor((side - width) / 2)
  const top = Math.floor((side - height) / 2)
  const inner = sharedView(picture, width, height)
  const data = new Uint8Array(side * side * 3).fill(barGrey)
  for (let y = 0; y < height; y++) data.set(inner.data.subarray(y * width * 3, (y + 1) * width * 3), ((top + y) * side + left) * 3)
  return {
    picture: { width: side, height: side, data },
    toFractions: (x1, y1, x2, y2) => clippedBox((x1 - left) / width, (y1 - top) / height, (x2 - left) / width, (y2 - top) / height),
  }
}

/** A box from corners in fractions, cut to the picture. */
export function clippedBox(left: number, top: number, right: number, bottom: number): Box {
  const [x, y] = [clip(left), clip(top)]
  return { x, y, width: Math.max(0, clip(right) - x), height: Math.max(0, clip(bottom) - y) }
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value))
}
