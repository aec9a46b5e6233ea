import type { Box } from '../../domain/timeline.ts'
import { cropSlanted, type SlantedFrame } from '../pixels/crop-slanted.ts'
import { clippedBox } from '../pixels/letterbox.ts'
import type { Picture } from '../pixels/picture.ts'
import type { Rectangle } from './smallest-rectangle.ts'

/** A box this many times as high as wide holds a line that runs downwards. */
const uprightLine = 1.5

/** The frame to read a box of text from: along the line, letters upright or upside down. */
export function lineFrame({ centre, direction, width, height }: Rectangle): SlantedFrame {
  const across = { x: direction.x * width, y: direction.y * width }
  const down = { x: -direction.y * height, y: direction.x * height }
  const corner = { x: centre.x - (across.x + down.x) / 2, y: centre.y - (across.y + down.y) / 2 }
  if (height < width * uprightLine) return { ...corner, across, down }
  return { x: corner.x + across.x, y: corner.y + across.y, across: down, down: { x: -across.x, y: -across.y } }
}

/** The same frame, read from its other end. */
export function upsideDown({ x, y, across, down }: SlantedFrame): SlantedFrame {
  const corner = { x: x + across.x + down.x, y: y + across.y + down.y }
  return { ...corner, across: { x: -across.x, y: -across.y }, down: { x: -down.x, y: -down.y } }
}

/** The line as a straight strip of the given height, its width in proportion, at most `mostWidth`. A strip is cut once. */
export function cutLine(picture: Picture, frame: SlantedFrame, { height, mostWidth }: { height: number; mostWidth: number }): Picture {
  const ratio = Math.hypot(frame.across.x, frame.across.y) / Math.max(1, Math.hypot(frame.down.x, frame.down.y))
  const width = Math.max(1, Math.min(mostWidth, Math.round(height * ratio)))
  const strips = cut.get(frame) ?? []
  const known = strips.find((strip) => strip.picture === picture && strip.cut.width === width && strip.cut.height === height)
  if (known !== undefined) return known.cut
  const made = cropSlanted(picture, frame, { height, width })
  cut.set(frame, [...strips, { picture, cut: made }])
  return made
}

/** Each line is shown to two networks and up to four times to the second reader. */
const cut = new WeakMap<SlantedFrame, readonly { readonly picture: Picture; readonly cut: Picture }[]>()

/** The level box around a frame, in fractions of the picture. */
export function boxAround({ x, y, across, down }: SlantedFrame, { width, height }: Picture): Box {
  const xs = [x, x + across.x, x + down.x, x + across.x + down.x]
  const ys = [y, y + across.y, y + down.y, y + across.y + down.y]
  return clippedBox(Math.min(...xs) / width, Math.min(...ys) / height, Math.max(...xs) / width, Math.max(...ys) / height)
}
