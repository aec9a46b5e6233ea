import { createRecentFrames, type RecentFrames } from './recent-frames.ts'
import type { Thumbnail } from './thumbnail.ts'

/** Gradual changes are looked for among samples of the film: at most one in this many seconds, at least one of this many frames. */
const fewestSeconds = 0.03
const mostFrames = 8
/** A power of two above the longest change with the calm around it. */
const memory = 128
/** A power of two above what is asked for of frame numbers. */
const numbersKept = 512

/** Frames of a film picked evenly in time, so that a change takes as many samples at 60 frames a second as at 30. */
export interface Samples {
  readonly recent: RecentFrames
  /** Keeps a frame when one is due; tells whether it did. */
  offer(thumbnail: Thumbnail, frame: number, at: number): boolean
  /** The number of the frame that a sample is. */
  frameOf(sample: number): number
}

/** Starts picking. */
export function createSamples(): Samples {
  const recent = createRecentFrames(memory)
  const numbers = new Float64Array(numbersKept)
  const frameOf = (sample: number) => numbers[sample & (numbersKept - 1)] ?? 0
  const isDue = (frame: number, at: number): boolean => {
    const newest = recent.count() - 1
    return newest < 0 || at - recent.at(newest) >= fewestSeconds || frame - frameOf(newest) >= mostFrames
  }
  return {
    recent,
    frameOf,
    offer(thumbnail, frame, at) {
      if (!isDue(frame, at)) return false
      numbers[recent.count() & (numbersKept - 1)] = frame
      recent.next().set(thumbnail)
      recent.add(at)
      return true
    },
  }
}
