import { distanceUpTo } from '../hash-index/distance-up-to.ts'
import { sameWithin } from '../hash-index/same-within.ts'
import type { FilmSamples } from './film-samples.ts'

/** A sample of a film and the one of another film that agrees with it. */
export interface SamplePair {
  readonly sample: number
  readonly other: number
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
    pairs.push({ sample, other: nearest })
    begin = nearest
    current += ((other.seconds[nearest] ?? 0) - sought) * following
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

/** The likest sample in reach; among equals the one nearest in time. */
function nearestWithin({ film, other, sample, begin, sought }: Place): number | null {
  let best: { at: number; distance: number; away: number } | null = null
  for (let at = begin; at < other.seconds.length && (other.seconds[at] ?? 0) <= sought + reach; at += 1) {
    const distance = distanceUpTo(sameWithin, film.hashes, sample * wordsPerHash, other.hashes, at * wordsPerHash)
    const away = Math.abs((other.seconds[at] ?? 0) - sought)
    if (distance > sameWithin) continue
    if (best === null || distance < best.distance || (distance === best.distance && away < best.away)) best = { at, distance, away }
  }
  return best === null ? null : best.at
}
