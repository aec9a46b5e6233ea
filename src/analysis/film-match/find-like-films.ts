import { distanceUpTo } from '../hash-index/distance-up-to.ts'
import { findNear } from '../hash-index/find-near.ts'
import type { HashIndex } from '../hash-index/hash-index.ts'
import type { FilmSamples } from './film-samples.ts'
import { type FilmPassage, matchFilms } from './match-films.ts'

/** Two films of a list, by their places in it, and where they agree. */
export interface LikeFilms {
  readonly film: number
  readonly other: number
  readonly passages: readonly FilmPassage[]
}

const wordsPerHash = 8
/** A picture that stands still is looked up once in this many seconds. */
const standsStill = 30
/** Bits within which a picture stands still. */
const stillWithin = 4
/** More agreements of one sample than this are a picture that half the case shows. */
const enough = 512

/**
 * Finds among many films the pairs that agree, each pair once, in order of the first film. Only films that share a sample are
 * compared; the index over all samples says which do.
 */
export function* findLikeFilms(films: readonly FilmSamples[], indexOf: (words: Uint32Array) => HashIndex): Generator<LikeFilms> {
  const { words, owners } = keySamples(films)
  const index = indexOf(words)
  let begin = 0
  for (const [film, samples] of films.entries()) {
    let end = begin
    while (end < owners.length && owners[end] === film) end += 1
    const near = findNear(index, words.subarray(begin * wordsPerHash, end * wordsPerHash), enough)
    begin = end
    const others = new Set(Array.from(near.hashes, (hash) => owners[hash] ?? 0).filter((other) => other > film))
    for (const other of [...others].sort((left, right) => left - right)) {
      const passages = matchFilms(samples, films[other] ?? samples)
      if (passages.length > 0) yield { film, other, passages }
    }
  }
}

/** The samples by which films are found: all but those that repeat the one before. `owners` says whose each is. */
function keySamples(films: readonly FilmSamples[]): { words: Uint32Array; owners: Uint32Array } {
  const kept = films.map(keysOf)
  const count = kept.reduce((sum, keys) => sum + keys.length, 0)
  const words = new Uint32Array(count * wordsPerHash)
  const owners = new Uint32Array(count)
  let place = 0
  for (const [film, { hashes }] of films.entries()) {
    for (const key of kept[film] ?? []) {
      words.set(hashes.subarray(key * wordsPerHash, (key + 1) * wordsPerHash), place * wordsPerHash)
      owners[place] = film
      place += 1
    }
  }
  return { words, owners }
}

function keysOf({ hashes, seconds }: FilmSamples): number[] {
  const keys: number[] = []
  for (let sample = 0; sample < seconds.length; sample += 1) {
    const last = keys.at(-1)
    const repeats =
      last !== undefined &&
      (seconds[sample] ?? 0) - (seconds[last] ?? 0) < standsStill &&
      distanceUpTo(stillWithin, hashes, last * wordsPerHash, hashes, sample * wordsPerHash) <= stillWithin
    if (!repeats) keys.push(sample)
  }
  return keys
}
