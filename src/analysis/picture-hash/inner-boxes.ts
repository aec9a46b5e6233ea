import type { Box } from '../../domain/timeline.ts'
import type { Picture } from '../pixels/picture.ts'

/** A rectangle of pixels; `right` and `bottom` are the first that no longer belong to it. */
interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/*
 * A line of a frame is of one colour, up to what JPEG leaves of the picture beside it. Of each side at most 0.3 is taken for a frame, and what is left must
 * be half of the picture in both directions: a page with a few words in the middle is no framed picture.
 */
const frame = { tolerance: 12, share: 0.98, most: 0.3, leastLeft: 0.5, leastTaken: 0.01 }
/** What is left where a few hundredths were cut from every side. */
const trimmed = 0.94

/**
 * The parts of a photo by which copies with a frame around them or with trimmed edges are found: the picture without a plain frame, where it has
 * one, and the picture without its outermost 3 % at each side.
 */
export function innerBoxes(picture: Picture): readonly Box[] {
  const inside = withoutFrame(picture)
  const margin = (1 - trimmed) / 2
  return [...(inside === null ? [] : [inside]), { x: margin, y: margin, width: trimmed, height: trimmed }]
}

/** The part of a picture in a box, as a picture of its own. */
export function partOf(picture: Picture, box: Box): Picture {
  const left = Math.round(box.x * picture.width)
  const top = Math.round(box.y * picture.height)
  const width = Math.max(1, Math.round(box.width * picture.width))
  const height = Math.max(1, Math.round(box.height * picture.height))
  const data = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * picture.width + left) * 3
    data.set(picture.data.subarray(from, from + width * 3), row * width * 3)
  }
  return { width, height, data }
}

function withoutFrame(picture: Picture): Box | null {
  const { width, height } = picture
  const { left, top, right, bottom } = edgesOf(picture)
  const [wide, high] = [(right - left) / width, (bottom - top) / height]
  const taken = Math.max(left, width - right) / width + Math.max(top, height - bottom) / height
  if (wide < frame.leastLeft || high < frame.leastLeft || taken < frame.leastTaken) return null
  return { x: left / width, y: top / height, width: wide, height: high }
}

function edgesOf(picture: Picture): Edges {
  const { width, height } = picture
  const row = (at: number) => isPlain(picture, { from: at * width, step: 1, count: width })
  const column = (at: number) => isPlain(picture, { from: at, step: width, count: height })
  return {
    left: plainLines(width, column),
    top: plainLines(height, row),
    right: width - plainLines(width, (at) => column(width - 1 - at)),
    bottom: height - plainLines(height, (at) => row(height - 1 - at)),
  }
}

/** How many lines from the edge are plain. */
function plainLines(count: number, isPlainAt: (at: number) => boolean): number {
  const most = Math.floor(count * frame.most)
  for (let at = 0; at < most; at += 1) if (!isPlainAt(at)) return at
  return most
}

/** Pixels `from`, `from + step`, …, `count` of them. */
interface Line {
  readonly from: number
  readonly step: number
  readonly count: number
}

/** Whether nearly all pixels of a line have the colour of the corner of the picture. */
function isPlain({ data }: Picture, { from, step, count }: Line): boolean {
  let unlike = 0
  const most = count * (1 - frame.share)
  for (let index = 0; index < count; index += 1) {
    const at = (from + index * step) * 3
    const apart = Math.max(difference(data, at, 0), difference(data, at, 1), difference(data, at, 2))
    if (apart > frame.tolerance) unlike += 1
    if (unlike > most) return false
  }
  return true
}

function difference(data: Uint8Array, at: number, channel: number): number {
  return Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0))
}
