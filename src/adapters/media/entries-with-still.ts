import type { Entrances } from '../../application/ports/media-decoder.ts'
import type { LedgerEntry } from '../../domain/timeline.ts'
import { evenly } from './evenly.ts'

/** Raised with every change of which stills are taken. It is part of the decoder's id, so that results of other stills are not taken for these. */
export const stillRulesVersion = 3

/**
 * Which entries of a ledger get their still: all of them, or one of each of `most` equal runs of entries. Of a run it is the one that
 * decoding reaches soonest from where it can begin, so that less lies on the way to it; where that is unknown, the middle one.
 */
export function entriesWithStill(entries: readonly LedgerEntry[], entrances: Entrances | null, most: number): number[] {
  if (entrances === null || entries.length <= most) return evenly(entries.length, most)
  const ways = waysTo(entries, entrances.times)
  return Array.from({ length: most }, (_, run) => {
    const first = Math.floor((run * entries.length) / most)
    return soonest(ways, first, Math.floor(((run + 1) * entries.length) / most))
  })
}

/** How much time of the film, in its own units, is decoded to reach the still of each entry. */
function waysTo(entries: readonly LedgerEntry[], entrances: readonly number[]): number[] {
  let at = 0
  return entries.map(({ still }) => {
    while ((entrances[at + 1] ?? Number.POSITIVE_INFINITY) <= still.at.pts) at += 1
    const way = still.at.pts - (entrances[at] ?? Number.POSITIVE_INFINITY)
    return way < 0 ? Number.POSITIVE_INFINITY : way
  })
}

/** Of places with the same way the one nearest to the middle. */
function soonest(ways: readonly number[], first: number, end: number): number {
  const middle = Math.floor((first + end) / 2)
  const places = Array.from({ length: end - first }, (_, place) => first + place)
  const way = (place: number) => ways[place] ?? Number.POSITIVE_INFINITY
  return places.reduce((best, place) => {
    const nearer = Math.abs(place - middle) < Math.abs(best - middle)
    return way(place) < way(best) || (way(place) === way(best) && nearer) ? place : best
  }, middle)
}
