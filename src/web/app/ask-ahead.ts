import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../contract/call.ts'
import { showClock } from '../../contract/care.ts'
import { type MeShown, showMe } from '../../contract/people.ts'
import { callKey } from '../lib/use-call.ts'

/**
 * Asks who sits here, and for the clock of their work, while the words are still on their way: every page waits for all three. What fails is asked
 * again by the page that needs it, which tells of it.
 */
export async function askAhead(queries: QueryClient): Promise<void> {
  const meKey = callKey(showMe, {})
  await queries.prefetchQuery({ queryKey: meKey, queryFn: ({ signal }) => call(showMe, {}, signal) })
  // Nobody else has a clock.
  if (queries.getQueryData<MeShown>(meKey)?.me?.ownPassphrase !== true) return
  await queries.prefetchQuery({ queryKey: callKey(showClock, {}), queryFn: ({ signal }) => call(showClock, {}, signal) })
}
