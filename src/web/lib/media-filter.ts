import { type KindShown, mediaKind, type OutcomeShown, outcome } from '../../contract/parts.ts'

/** Which media a list shows; it lives in the address, so that a link and the back button keep it. */
export interface MediaFilter {
  readonly words?: string
  readonly kind?: KindShown
  readonly outcome?: OutcomeShown
}

/** Reads a filter from an address; what is not understood is left out. */
export function readFilter(search: Readonly<Record<string, unknown>>): MediaFilter {
  const kind = mediaKind.safeParse(search.kind)
  const wanted = outcome.safeParse(search.outcome)
  // Words that look like a number arrive as one.
  const words = typeof search.words === 'string' || typeof search.words === 'number' ? String(search.words).slice(0, 200) : ''
  return {
    ...(words === '' ? {} : { words }),
    ...(kind.success ? { kind: kind.data } : {}),
    ...(wanted.success ? { outcome: wanted.data } : {}),
  }
}

/** Whether the filter lets everything through. */
export function showsAll(filter: MediaFilter): boolean {
  return filter.words === undefined && filter.kind === undefined && filter.outcome === undefined
}
