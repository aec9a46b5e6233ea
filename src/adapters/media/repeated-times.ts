import type { FilmFrame } from '../../application/ports/media-decoder.ts'

/** Times that more than one frame of a film may have, as they repeat or its clock has gone back: no such frame is told by its time. */
export interface RepeatedTimes {
  /** Frames come one after the other, in their order. */
  push(frame: Pick<FilmFrame, 'pts'>): void
  has(pts: number): boolean
}

interface Span {
  first: number
  last: number
}

/** More spans of time than this are not told apart: what comes further widens the last. */
const mostSpans = 100_000

/** Nothing repeats before the first frame. */
export function createRepeatedTimes(): RepeatedTimes {
  const spans: Span[] = []
  let latest = Number.NEGATIVE_INFINITY
  let goesOn = false
  return {
    push({ pts }) {
      const isLater = pts > latest
      const span = goesOn || spans.length >= mostSpans ? spans.at(-1) : undefined
      latest = Math.max(latest, pts)
      goesOn = !isLater
      if (isLater) return
      if (span === undefined) return void spans.push({ first: pts, last: pts })
      span.first = Math.min(span.first, pts)
      span.last = Math.max(span.last, pts)
    },
    has: (pts) => spans.some(({ first, last }) => first <= pts && pts <= last),
  }
}
