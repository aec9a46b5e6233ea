import { looksLike, type PlaceStill } from './group-places.ts'

/** What tells whether a film may go on where another ends. */
export interface FilmEnds {
  /** Maker and model of the device, as the metadata name them. */
  readonly device: string
  /** The time that the metadata give, in seconds of a clock that all films share. */
  readonly written: number
  /** The length in seconds. */
  readonly length: number
  readonly first: PlaceStill
  readonly last: PlaceStill
}

/** Two films of which one may go on where the other ends. */
export interface NextFilm {
  readonly film: FilmEnds
  readonly before: FilmEnds
}

// Clocks are kept in whole seconds, and a device takes a moment to begin its next file.
const earliest = -2
const latest = 10

/**
 * Films of one device of which one begins within seconds of the end of another, with a picture that looks like the one it ends with. Some
 * devices write the time at which a film begins and some that at which it ends; either may hold. A film that could go on from
 * several goes on from none, nor does any go on from one that several could.
 */
export function nextFilms(films: readonly FilmEnds[]): NextFilm[] {
  const bySecond = (timeOf: (film: FilmEnds) => number) => Map.groupBy(films, (film) => Math.floor(timeOf(film)))
  const [ends, writings] = [bySecond(({ written, length }) => written + length), bySecond(({ written }) => written)]
  const pairs = films.flatMap((film) => {
    const others = new Set([...within(ends, film.written), ...within(writings, film.written - film.length)])
    return [...others].filter((before) => goesOn(film, before)).map((before) => ({ film, before }))
  })
  const [nexts, befores] = [Map.groupBy(pairs, ({ film }) => film), Map.groupBy(pairs, ({ before }) => before)]
  return pairs.filter(({ film, before }) => nexts.get(film)?.length === 1 && befores.get(before)?.length === 1)
}

/** The films whose second lies in the bounds before the given time, and some beyond. */
function within(films: ReadonlyMap<number, readonly FilmEnds[]>, time: number): FilmEnds[] {
  const seconds = Array.from({ length: latest - earliest + 2 }, (_, index) => Math.floor(time) - latest - 1 + index)
  return seconds.flatMap((second) => films.get(second) ?? [])
}

function goesOn(film: FilmEnds, before: FilmEnds): boolean {
  if (film === before || film.device !== before.device) return false
  const apart = film.written - before.written
  return apart >= 0 && (isShort(apart - before.length) || isShort(apart - film.length)) && looksLike(before.last, film.first)
}

function isShort(gap: number): boolean {
  return gap >= earliest && gap <= latest
}
