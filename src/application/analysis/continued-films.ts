import { textToTrack } from '../../analysis/film-match/track-text.ts'
import { type FilmEnds, nextFilms } from '../../analysis/places/next-film.ts'
import type { MediaId } from '../../domain/id.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { CaseWalks } from '../ports/case-work.ts'
import type { DraftContext } from './make-draft.ts'
import { nameOfMedium } from './name-of-medium.ts'
import type { MediumStills } from './place-stills.ts'

type GoesOn = NonNullable<DraftContext['goesOn']>

/** How films begin and end. */
export type FilmViews = Map<MediaId, Pick<FilmEnds, 'first' | 'last'>>

/** Keeps the first and the last picture of a film. One that shows too little tells nothing, and no other stands in for it. */
export function addEnds(views: FilmViews, { mediaId, kind, stills }: MediumStills): void {
  const [first, last] = [stills[0] ?? null, stills.at(-1) ?? null]
  if (kind === 'film' && first !== null && last !== null) views.set(mediaId, { first, last })
}

/** The film of the case that each goes on from, by look, device and time. */
export async function continuedFilms(store: CaseWalks & Pick<CaseReader, 'medium'>, views: FilmViews): Promise<Map<MediaId, GoesOn>> {
  const lengths = await filmLengths(store, views)
  const written = await writtenOf(store, lengths)
  const films = [...views].flatMap(([media, view]): FilmEnds[] => {
    const [length, { device, time } = {}] = [lengths.get(media), written.get(media)]
    if (length === undefined || device === undefined || time === undefined) return []
    // What one clock writes with its zone and another without cannot be held against each other.
    return [{ ...view, length, written: time.seconds, device: `${device} ${time.zoned ? 'zoned' : 'bare'}` }]
  })
  const found = new Map<MediaId, GoesOn>()
  for (const { film, before } of nextFilms(films)) {
    const { mediaId: media } = before.last
    found.set(film.first.mediaId, { media, name: await nameOfMedium(store, media), support: film.first.support })
  }
  return found
}

async function filmLengths(store: CaseWalks, films: ReadonlyMap<MediaId, unknown>): Promise<Map<MediaId, number>> {
  const lengths = new Map<MediaId, number>()
  if (films.size < 2) return lengths
  for await (const { mediaId, track, timeBase } of store.observationsOf('film-hash')) {
    const { times } = textToTrack(track, timeBase)
    if (films.has(mediaId)) lengths.set(mediaId, (((times.at(-1) ?? 0) - (times[0] ?? 0)) * timeBase[0]) / timeBase[1] + sampleSeconds)
  }
  return lengths
}

/** A sample stands for the second that follows it. */
const sampleSeconds = 1

interface Written {
  readonly device?: string
  readonly time?: { readonly seconds: number; readonly zoned: boolean }
}

async function writtenOf(store: CaseWalks, films: ReadonlyMap<MediaId, unknown>): Promise<Map<MediaId, Written>> {
  const written = new Map<MediaId, Written>()
  if (films.size < 2) return written
  for await (const { mediaId, field, value } of store.observationsOf('metadata')) {
    if (!films.has(mediaId)) continue
    const time = field === 'taken-at' ? timeOf(value) : null
    if (time !== null) written.set(mediaId, { ...written.get(mediaId), time })
    if (field === 'device') written.set(mediaId, { ...written.get(mediaId), device: value })
  }
  return written
}

const toTheSecond = /^(\d{4})[:-](\d{2})[:-](\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/u

/** Seconds since 1970, of the zone that is written, or as if the clock showed UTC. */
function timeOf(text: string): NonNullable<Written['time']> | null {
  const parts = toTheSecond.exec(text.trim())
  if (parts === null) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  const shift = parts[8] === undefined ? 0 : (parts[8] === '-' ? -60 : 60) * (Number(parts[9]) * 60 + Number(parts[10]))
  const zoned = parts[7] !== undefined || parts[8] !== undefined
  return { seconds: Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - shift, zoned }
}
