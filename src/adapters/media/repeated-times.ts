import type { FilmFrame } from '../../application/ports/media-decoder.ts'

/** The frames of a film that have the time of the one before them: by its time such a frame is not found again, the one before it is. */
export interface RepeatedTimes {
  /** Frames come one after the other, in their order. */
  push(frame: Pick<FilmFrame, 'frame' | 'pts'>): void
  has(frame: number): boolean
}

interface Run {
  readonly first: number
  last: number
}

/** Of more runs of such frames than this no more is kept. */
const mostRuns = 100_000

/** Nothing repeats before the first frame. */
export function createRepeatedTimes(): RepeatedTimes {
  const runs: Run[] = []
  let before = Number.NaN
  return {
    push({ frame, pts }) {
      const run = runs.at(-1)
      const repeats = pts === before
      before = pts
      if (!repeats) return
      if (run?.last === frame - 1) run.last = frame
      else if (runs.length < mostRuns) runs.push({ first: frame, last: frame })
    },
    has: (frame) => runs.some(({ first, last }) => first <= frame && frame <= last),
  }
}
