import type { Picture } from '../pixels/picture.ts'
import { createPictureMotion } from './picture-motion.ts'

/** How the whole picture of a film moves, summed up over windows of about half a second; lengths in widths of the picture. */
export interface MotionTrack {
  readonly timeBase: readonly [num: number, den: number]
  /** Where each window begins and ends, in units of the time base. */
  readonly from: Float64Array
  readonly to: Float64Array
  /** How far the picture moved from the beginning of the window to its end. */
  readonly net: Float64Array
  /** The way that it took, which is longer where it went to and fro. */
  readonly path: Float64Array
}

/** Measures the motion of a film's pictures as they come. */
export interface MotionTrackBuilder {
  push(picture: Picture, pts: number): void
  finish(): MotionTrack
}

const windowSeconds = 0.5
// Closer frames move too little to be measured, and farther ones too much.
const stepSeconds = 0.06

/** Starts measuring. Memory grows by four numbers for each half second of film. */
export function createMotionTrack(timeBase: readonly [num: number, den: number]): MotionTrackBuilder {
  const between = createPictureMotion()
  const windows: { from: number; to: number; net: number; path: number }[] = []
  const unit = timeBase[0] / timeBase[1]
  let from: number | null = null
  let last = 0
  let sum = { x: 0, y: 0, zoom: 0, path: 0, steps: 0 }
  const close = (to: number) => {
    if (from !== null && sum.steps > 0) windows.push({ from, to, net: Math.hypot(sum.x, sum.y, sum.zoom), path: sum.path })
    from = to
    sum = { x: 0, y: 0, zoom: 0, path: 0, steps: 0 }
  }
  return {
    push(picture, pts) {
      if (from !== null && (pts - last) * unit < stepSeconds) return
      const motion = between(picture)
      last = pts
      if (from === null) {
        from = pts
        return
      }
      if (motion !== null) {
        sum = {
          x: sum.x + motion.x,
          y: sum.y + motion.y,
          zoom: sum.zoom + motion.zoom,
          path: sum.path + Math.hypot(motion.x, motion.y, motion.zoom),
          steps: sum.steps + 1,
        }
      }
      if ((pts - from) * unit >= windowSeconds) close(pts)
    },
    finish: () => ({
      timeBase,
      from: Float64Array.from(windows, (window) => window.from),
      to: Float64Array.from(windows, (window) => window.to),
      net: Float64Array.from(windows, (window) => window.net),
      path: Float64Array.from(windows, (window) => window.path),
    }),
  }
}
