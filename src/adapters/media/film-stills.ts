import type { Still } from '../../analysis/analyzer.ts'
import { orientationOfTurns, orientPicture } from '../../analysis/pixels/orient-picture.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { squashForHash } from '../../analysis/pixels/squash-for-hash.ts'
import type { Entrances, FilmFrame, Look, VideoTrack } from '../../application/ports/media-decoder.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { stillLongSide } from './decoded-picture.ts'
import { entriesWithStill } from './entries-with-still.ts'
import type { FilmReading } from './film-pass.ts'
import { gather } from './gather.ts'
import type { RepeatedTimes } from './repeated-times.ts'

/** A film whose ledger is known. */
export interface LedgeredFilm {
  readonly video: VideoTrack
  readonly ledger: Ledger
  readonly entrances: Entrances | null
  readonly repeated: RepeatedTimes
  readonly look: Look
  /** Its frames, as stored and in the size of stills, where they are at hand. */
  readonly pictures: readonly FilmFrame[] | null
}

/** The stills of a ledger in full quality, upright, in order; at most `maxStills`, spread over its entries, and smaller the more there are. */
export async function filmStills(reading: FilmReading, { video, ledger, entrances, repeated, look, pictures }: LedgeredFilm) {
  const { film, path, limits, signal } = reading
  const entries = entriesWithStill(ledger.entries, entrances, limits.maxStills)
  const only = entries.flatMap((entry) => {
    const still = ledger.entries[entry]?.still
    if (still === undefined) return []
    const { pts } = still.at
    return [{ frame: still.frame, pts, entry, at: still.at, isShared: repeated.has(pts) || undefined }]
  })
  const byFrame = new Map(only.map((still) => [still.frame, still]))
  const { codec } = video
  const request = {
    ...sizeWithin(video, stillLongSide(entries.length)),
    scaling: 'fine',
    only,
    look,
    codec,
    entrances,
  } as const
  const { items, problem } = await gather(pictures ?? film.frames(path, request, limits, signal), (frame): Still | null => {
    const still = byFrame.get(frame.frame)
    if (still === undefined) return null
    const stored = { ...frame.picture, data: frame.picture.data.slice() }
    const picture = orientPicture(stored, orientationOfTurns(video.quarterTurns))
    return { at: still.at, frame: still.frame, entry: still.entry, picture, hashPicture: squashForHash(stored) }
  })
  const stills = items.toSorted((a, b) => (a.frame ?? 0) - (b.frame ?? 0))
  return { stills, problem, omitted: ledger.entries.length - entries.length }
}
