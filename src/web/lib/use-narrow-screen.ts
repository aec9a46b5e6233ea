import { useSyncExternalStore } from 'react'

// The same width as in list.css, below which the aside gives up its column.
const narrow = '(width < 52rem)'

/** Whether the screen is too narrow for two columns. */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(narrow).matches)
}

function watch(changed: () => void): () => void {
  const query = matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
