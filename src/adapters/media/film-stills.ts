import type { Still } from '../../analysis/analyzer.ts'
import { orientationOfTurns, orientPicture } from '../../analysis/pixels/orient-picture.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { squashForHash } from '../../analysis/pixels/squash-for-hash.ts'
import type { DecodeLimits, FilmDecoder, VideoTrack } from '../../application/ports/media-decoder.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { stillLongSide } from './decoded-picture.ts'
import { evenly } from './evenly.ts'
import { gather } from './gather.ts'

/** The stills of a ledger in full quality, upright; at most `maxStills`, spread evenly over its entries, and smaller the more there are. */
export async function filmStills(
  film: FilmDecoder,
  path: string,
  { video, ledger }: { video: VideoTrack; ledger: Ledger },
  limits: DecodeLimits,
  signal: AbortSignal,
) {
  const entries = evenly(ledger.entries.length, limits.maxStills)
  const only = entries.flatMap((entry) => {
    const still = ledger.entries[entry]?.still
    return still === undefined ? [] : [{ frame: still.frame, pts: still.at.pts, entry, at: still.at }]
  })
  const byFrame = new Map(only.map((still) => [still.frame, still]))
  const { items, problem } = await gather(
    film.frames(path, { ...sizeWithin(video, stillLongSide(entries.length)), scaling: 'fine', only }, limits, signal),
    (frame): Still | null => {
      const still = byFrame.get(frame.frame)
      if (still === undefined) return null
      const stored = { ...frame.picture, data: frame.picture.data.slice() }
      const picture = orientPicture(stored, orientationOfTurns(video.quarterTurns))
      return { at: still.at, frame: still.frame, entry: still.entry, picture, hashPicture: squashForHash(stored) }
    },
  )
  return { stills: items, problem, omitted: ledger.entries.length - entries.length }
}
