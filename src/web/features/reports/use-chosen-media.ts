import { listReportMedia } from '../../../contract/report-media.ts'
import { useAsked } from '../../lib/use-asked.ts'
import type { MediaWanted } from './media-wanted.ts'

interface ChosenMedia {
  /** Ids of the chosen media; null is all of the case, undefined is not known yet. */
  readonly ids: readonly string[] | null | undefined
  /** How many there are in all; more than `ids` where a report cannot name so many. */
  readonly total: number | null
  readonly error: Error | null
  readonly again: () => void
}

/** The media that are wanted in a report, looked up where it is not all of them. */
export function useChosenMedia(reference: string, wanted: MediaWanted | null | undefined): ChosenMedia {
  const input = wanted === null || wanted === undefined ? null : { reference, which: wanted.which, ...wanted.filter }
  const { data, error, refetch, isPlaceholderData } = useAsked({ route: listReportMedia, input })
  const again = () => void refetch()
  if (wanted === null) return { ids: null, total: null, error: null, again }
  if (data === undefined || isPlaceholderData) return { ids: undefined, total: null, error, again }
  return { ids: data.media, total: data.total, error: null, again }
}
