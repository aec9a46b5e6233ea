import type { MediaFilter } from '../../lib/media-filter.ts'

/** The address of a medium's page, keeping the filter of the list it is chosen from. */
export function mediumAddress(reference: string, id: string, filter: MediaFilter): string {
  const query = new URLSearchParams(Object.entries(filter)).toString()
  const path = `/cases/${encodeURIComponent(reference)}/media/${id}`
  return query === '' ? path : `${path}?${query}`
}
