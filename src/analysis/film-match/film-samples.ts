import type { HashTrack } from '../picture-hash/hash-track.ts'

const wordsPerHash = 8
/** Below this, a picture has too little detail to tell it from others: black, white, a plain wall. */
const minQuality = 50

/** The samples of a film that can be compared, in order of time. */
export interface FilmSamples {
  readonly seconds: Float64Array
  /** Container time of each, in units of the time base. */
  readonly times: Float64Array
  readonly timeBase: readonly [num: number, den: number]
  /** Eight words each. */
  readonly hashes: Uint32Array
}

/** Leaves out of a hash track what shows too little to be compared. */
export function filmSamples({ times, timeBase, hashes, qualities }: HashTrack): FilmSamples {
  const kept = [...qualities.keys()].filter((sample) => (qualities[sample] ?? 0) >= minQuality)
  const words = new Uint32Array(kept.length * wordsPerHash)
  for (const [place, sample] of kept.entries())
    words.set(hashes.subarray(sample * wordsPerHash, (sample + 1) * wordsPerHash), place * wordsPerHash)
  const keptTimes = Float64Array.from(kept, (sample) => times[sample] ?? 0)
  return { times: keptTimes, timeBase, hashes: words, seconds: keptTimes.map((time) => (time * timeBase[0]) / timeBase[1]) }
}
