import { type ReportChoiceShown, type ReportWeighed, weighReport } from '../../../contract/releases.ts'
import { mostNamed } from '../../../contract/report-media.ts'
import { listSearches } from '../../../contract/search.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useAsked } from '../../lib/use-asked.ts'
import { useCall } from '../../lib/use-call.ts'
import { mediaWanted } from './media-wanted.ts'
import { choiceOf, type ReportWish } from './report-wish.ts'
import { useChosenMedia } from './use-chosen-media.ts'

export interface ChosenReport {
  /** What is chosen, as the server takes it; null while something is missing or not known. */
  readonly choice: ReportChoiceShown | null
  /** How it stands; null while that is not known of just this choice. */
  readonly weighed: ReportWeighed | null
  /** Why there is no choice, where that is the media's doing. */
  readonly lack: 'none' | 'too-many' | null
  readonly error: Error | null
  readonly again: () => void
}

/** Looks up the media of a wish and weighs the report that would come of it. */
export function useChosenReport(reference: string, wish: ReportWish, filter: MediaFilter): ChosenReport {
  const searches = useCall(listSearches, { reference })
  const media = useChosenMedia(reference, mediaWanted(wish.media, { present: filter, kept: searches.data?.searches ?? [] }))
  const isTooMany = media.total !== null && media.total > mostNamed
  const choice = isTooMany ? null : choiceOf(wish, media.ids)
  const { data, error, refetch, isPlaceholderData } = useAsked({
    route: weighReport,
    input: choice === null ? null : { reference, choice },
  })
  const weighed = choice === null || isPlaceholderData ? null : (data ?? null)
  const lack = isTooMany ? 'too-many' : media.ids?.length === 0 ? 'none' : null
  if (media.error) return { choice: null, weighed: null, lack, error: media.error, again: media.again }
  return { choice, weighed, lack, error: weighed === null && choice !== null ? error : null, again: () => void refetch() }
}
