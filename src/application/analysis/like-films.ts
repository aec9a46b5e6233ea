import { type FilmSamples, filmSamples } from '../../analysis/film-match/film-samples.ts'
import { findLikeFilms } from '../../analysis/film-match/find-like-films.ts'
import type { FilmPassage } from '../../analysis/film-match/match-films.ts'
import { textToTrack } from '../../analysis/film-match/track-text.ts'
import type { HashIndex } from '../../analysis/hash-index/hash-index.ts'
import type { MediaId } from '../../domain/id.ts'
import { seconds } from '../../domain/timeline.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { CaseWalks } from '../ports/case-work.ts'
import type { DraftContext } from './make-draft.ts'
import { nameOfMedium } from './name-of-medium.ts'

type LikeFilm = DraftContext['likeFilms'][number]

/** The passages of each film that other films of the case show too, in order of time. */
export async function likeFilmsByMedium(
  store: CaseWalks & Pick<CaseReader, 'medium'>,
  indexOf: (words: Uint32Array) => HashIndex,
): Promise<Map<MediaId, LikeFilm[]>> {
  const media: MediaId[] = []
  const films: FilmSamples[] = []
  for await (const { mediaId, track, timeBase } of store.observationsOf('film-hash')) {
    media.push(mediaId)
    films.push(filmSamples(textToTrack(track, timeBase)))
  }
  const passages = new Map<MediaId, LikeFilm[]>()
  const names = new Map<MediaId, string>()
  for (const like of findLikeFilms(films, indexOf)) {
    const [film, other] = [media[like.film], media[like.other]]
    if (film === undefined || other === undefined) continue
    for (const id of [film, other]) names.set(id, names.get(id) ?? (await nameOfMedium(store, id)))
    const found = { film: { media: film, name: names.get(film) ?? film }, other: { media: other, name: names.get(other) ?? other } }
    const samples = { film: films[like.film], other: films[like.other] }
    for (const passage of like.passages) {
      add(passages, film, { ...found.other, ...timesOf(passage), ...goingOn(passage, samples.film, samples.other) })
      add(passages, other, { ...found.film, ...timesOf(turned(passage)), ...goingOn(turned(passage), samples.other, samples.film) })
    }
  }
  for (const own of passages.values()) own.sort((left, right) => seconds(left.from) - seconds(right.from))
  return passages
}

function add(passages: Map<MediaId, LikeFilm[]>, media: MediaId, like: LikeFilm): void {
  passages.set(media, [...(passages.get(media) ?? []), like])
}

function timesOf({ from, to, otherFrom, otherTo, share }: FilmPassage) {
  return { from, to, otherFrom, otherTo, share }
}

// Samples are a second apart, and the first and last may show too little to be compared.
const nearEnd = 2

/** Whether the film goes on where the other ends: its beginning is the other's end, and each has more that the other has not. */
function goingOn(
  { from, to, otherFrom, otherTo }: FilmPassage,
  film: FilmSamples | undefined,
  other: FilmSamples | undefined,
): { readonly goesOn?: true } {
  if (film === undefined || other === undefined) return {}
  const [begin, end] = [film.seconds[0] ?? 0, film.seconds.at(-1) ?? 0]
  const [otherBegin, otherEnd] = [other.seconds[0] ?? 0, other.seconds.at(-1) ?? 0]
  const joins = seconds(from) <= begin + nearEnd && seconds(otherTo) >= otherEnd - nearEnd
  return joins && seconds(to) < end - nearEnd && seconds(otherFrom) > otherBegin + nearEnd ? { goesOn: true } : {}
}

/** The same passage, told of the other film. */
function turned({ from, to, otherFrom, otherTo, ...rest }: FilmPassage): FilmPassage {
  return { ...rest, from: otherFrom, to: otherTo, otherFrom: from, otherTo: to }
}
