import { apart, type RecentFrames } from './recent-frames.ts'

/** How long the picture is watched for calm before and after a change, in seconds. */
const calmSeconds = 0.4

/** How far the picture goes on moving before and after a change: the greater distance (0…1), over at most half the change's length. */
export function motionOutside(recent: RecentFrames, first: number, last: number): number {
  const before = calmEnd(recent, first, first - ((last - first) >> 1))
  const after = calmEnd(recent, last, last + ((last - first) >> 1))
  return Math.max(apart(recent, before, first), apart(recent, last, after))
}

/** The sample towards `farthest` that is as far as we watch for calm, or the last one known. */
function calmEnd(recent: RecentFrames, from: number, farthest: number): number {
  const direction = farthest > from ? 1 : -1
  let end = from
  while (end !== farthest && recent.thumbnail(end + direction) !== null) {
    end += direction
    if (Math.abs(recent.at(end) - recent.at(from)) >= calmSeconds) break
  }
  return end
}

/** The greatest step (0…1) after `first` up to `last`. */
export function largestStep(recent: RecentFrames, first: number, last: number): number {
  let largest = 0
  for (let sample = first + 1; sample <= last; sample++) largest = Math.max(largest, recent.step(sample))
  return largest
}
