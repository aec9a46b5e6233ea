import { distanceUpTo } from '../hash-index/distance-up-to.ts'
import { sameWithin } from '../hash-index/same-within.ts'
import type { FilmSamples } from './film-samples.ts'

/** A sample of a film and the one of another film that agrees with it, differing in `distance` bits. */
export interface SamplePair {
  readonly sample: number
  readonly other: number
  readonly distance: number
}

const wordsPerHash = 8
/** Seconds by which the sought sample may lie beside where the offset says. */
const reach = 1
/** How fast the offset follows what is found, so that a film that runs a little faster stays in view. */
const following = 0.25

/** Walks through two films side by side, the other `offset` seconds later, and pairs what agrees; order is kept in both. */
export function followOffset(film: FilmSamples, other: FilmSamples, offset: number): SamplePair[] {
  const pairs: SamplePair[] = []
  let current = offset
  let begin = 0
  for (let sample = 0; sample < film.seconds.length; sample += 1) {
    const sought = (film.seconds[sample] ?? 0) + current
    while (begin < other.seconds.length && (other.seconds[begin] ?? 0) < sought - reach) begin += 1
    const nearest = nearestWithin({ film, other, sample, begin, sought })
    if (nearest === null) continue
    pairs.push({ sample, other: nearest.at, distance: nearest.distance })
    begin = nearest.at
    current += ((other.seconds[nearest.at] ?? 0) - sought) * following
  }
  return pairs
}

interface Place {
  readonly film: FilmSamples
  readonly other: FilmSamples
  readonly sample: number
  readonly begin: number
  readonly sought: number
}

/**
 * The agreeing sample nearest in time; among equals the likest. Were it the likest of all in reach, samples of a picture
 * that stays would crowd upon the few that changed least, and the others would seem to be missing.
 */
function nearestWithin({ film, other, sample, begin, sought }: Place): { readonly at: number; readonly distance: number } | null {
  let best: { at: number; distance: number; away: number } | null = null
  for (let at = begin; at < other.seconds.length && (other.seconds[at] ?? 0) <= sought + reach; at += 1) {
    const distance = distanceUpTo(sameWithin, film.hashes, sample * wordsPerHash, other.hashes, at * wordsPerHash)
    const away = Math.abs((other.seconds[at] ?? 0) - sought)
    if (distance > sameWithin) continue
    if (best === null || away < best.away || (away === best.away && distance < best.distance)) best = { at, distance, away }
  }
  return best
}
