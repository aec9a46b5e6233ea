/** How many media were done at a moment, in milliseconds. */
export interface Moment {
  readonly at: number
  readonly done: number
}

// Before this much was seen, a pace would be a guess.
const leastMillis = 5000
const leastDone = 2

/** Seconds until all are done at the pace seen between two moments; null while too little was seen to tell. */
export function secondsLeft(first: Moment, last: Moment, total: number): number | null {
  const millis = last.at - first.at
  const done = last.done - first.done
  if (millis < leastMillis || done < leastDone) return null
  return Math.max(0, Math.round(((total - last.done) * millis) / done / 1000))
}
