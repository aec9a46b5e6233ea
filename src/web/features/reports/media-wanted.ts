import type { KeptSearch } from '../../../contract/search.ts'
import { type MediaFilter, readFilter } from '../../lib/media-filter.ts'

/** Media that are to be looked up for a report: those that are verified, or those that a filter lets through. */
export interface MediaWanted {
  readonly which: 'verified' | 'found'
  readonly filter: MediaFilter
}

interface Searches {
  /** The search from which the page was come to. */
  readonly present: MediaFilter
  readonly kept: readonly Pick<KeptSearch, 'id' | 'filter'>[]
}

/** What is to be looked up for a wish; null for all of the case, undefined where the search is not known. */
export function mediaWanted(wish: string, { present, kept }: Searches): MediaWanted | null | undefined {
  if (wish === 'all') return null
  if (wish === 'verified') return { which: 'verified', filter: {} }
  if (wish === 'found') return { which: 'found', filter: present }
  const search = kept.find(({ id }) => id === wish)
  return search === undefined ? undefined : { which: 'found', filter: readFilter(search.filter) }
}
