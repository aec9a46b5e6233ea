import type { RecentFrames } from './recent-frames.ts'
import { type Thumbnail, thumbnailColumns, thumbnailRows } from './thumbnail.ts'

/** The most that may be left unexplained of any picture between, as a part of the difference of both ends. */
const mostResidual = 0.42
/** What is left unexplained counts less than in a mixture: cells never meet exactly. */
const leniency = 0.6

/**
 * How badly the pictures between two samples fit the first being pushed out at one side by the second, 0 (not at all badly) … 1;
 * null when they do not.
 */
export function slideOf(recent: RecentFrames, first: number, last: number): number | null {
  const middle = residualAt(recent, first, last, 2)
  if (middle > mostResidual) return null
  const worst = Math.max(middle, residualAt(recent, first, last, 1), residualAt(recent, first, last, 3))
  return worst > mostResidual ? null : leniency * worst
}

function residualAt(recent: RecentFrames, first: number, last: number, quarter: number): number {
  const from = recent.thumbnail(first)
  const to = recent.thumbnail(last)
  const picture = recent.thumbnail(first + Math.round((quarter * (last - first)) / 4))
  if (from === null || to === null || picture === null) return 1
  const columns = (quarter * thumbnailColumns) / 4
  const rows = (quarter * thumbnailRows) / 4
  let least = Number.POSITIVE_INFINITY
  for (let more = -1; more <= 1; more++) {
    least = Math.min(
      least,
      pushedAcross(from, to, picture, columns + more),
      pushedAcross(to, from, picture, thumbnailColumns - columns - more),
    )
    least = Math.min(least, pushedUp(from, to, picture, rows + more), pushedUp(to, from, picture, thumbnailRows - rows - more))
  }
  return least / differenceOf(from, to)
}

/** The first went left by `by` columns and the second follows it. */
function pushedAcross(from: Thumbnail, to: Thumbnail, picture: Thumbnail, by: number): number {
  const stride = thumbnailColumns * 3
  const move = by * 3
  let sum = 0
  for (let row = 0; row < thumbnailRows; row++) {
    const at = row * stride
    for (let i = 0; i < stride - move; i++) sum += Math.abs((picture[at + i] ?? 0) - (from[at + i + move] ?? 0))
    for (let i = stride - move; i < stride; i++) sum += Math.abs((picture[at + i] ?? 0) - (to[at + i - stride + move] ?? 0))
  }
  return sum
}

/** The first went up by `by` rows and the second follows it. */
function pushedUp(from: Thumbnail, to: Thumbnail, picture: Thumbnail, by: number): number {
  const move = by * thumbnailColumns * 3
  const { length } = picture
  let sum = 0
  for (let i = 0; i < length - move; i++) sum += Math.abs((picture[i] ?? 0) - (from[i + move] ?? 0))
  for (let i = length - move; i < length; i++) sum += Math.abs((picture[i] ?? 0) - (to[i - length + move] ?? 0))
  return sum
}

function differenceOf(a: Thumbnail, b: Thumbnail): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return Math.max(1, sum)
}
