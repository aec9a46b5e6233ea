import type { Entrances } from '../../application/ports/media-decoder.ts'
import { isExactTime } from './exact-time.ts'

/** Times of entrances and of their decoding, in the order in which a pass tells them. */
export interface ToldEntrances {
  readonly times: readonly number[]
  readonly decodedAt: readonly number[]
}

/** What a film is told to be before its entrances are. */
export interface FilmForm {
  readonly timeBase: Entrances['timeBase']
  /** As the decoder names it. */
  readonly container: string
}

/** Transport and program streams: places are found in them by times of decoding, read here and there. */
const withoutIndex: ReadonlySet<string> = new Set(['mpegts', 'mpeg'])

/** The entrances of a film in ascending order. Where its clock goes back, times of decoding find no place. */
export function entrancesOf({ times, decodedAt }: ToldEntrances, { timeBase, container }: FilmForm): Entrances {
  const ascending = times.every((pts, index) => index === 0 || pts > (times[index - 1] ?? pts))
  const byDecoding = withoutIndex.has(container) && ascending && decodedAt.every(isExactTime)
  return { timeBase, times: ascending ? times : times.toSorted((a, b) => a - b), ...(byDecoding ? { decodedAt } : {}) }
}
