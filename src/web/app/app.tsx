import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { RouterProvider as LinkProvider } from 'react-aria-components'
import { CallFailure } from '../../contract/call.ts'
import { showClock } from '../../contract/care.ts'
import { showMe } from '../../contract/people.ts'
import { PreferencesProvider } from '../features/interface/preferences-context.tsx'
import { WordsProvider } from '../features/interface/words-context.tsx'
import { askAhead } from './ask-ahead.ts'
import { consoleRouter } from './router.tsx'

// The server is on this machine or close by: it is asked even when the browser believes that there is no network.
const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: askWhoSitsHere }),
  mutationCache: new MutationCache({ onError: askWhoSitsHere }),
  defaultOptions: { queries: { networkMode: 'always', staleTime: 5000, refetchOnWindowFocus: false, retry: mayRetry } },
})

void askAhead(queryClient)

const router = consoleRouter()

/** The console: its caches, preferences, words and pages. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <PreferencesProvider>
        <WordsProvider>
          <LinkProvider navigate={(address) => router.history.push(address)}>
            <RouterProvider router={router} />
          </LinkProvider>
        </WordsProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  )
}

/** A sign-in that ended, and a break that is due, are noticed at the first thing that is refused. */
function askWhoSitsHere(error: Error): void {
  const asked = error instanceof CallFailure ? askedAgain[error.code] : undefined
  if (asked !== undefined) void queryClient.invalidateQueries({ queryKey: [asked] })
}

const askedAgain: Readonly<Record<string, string>> = { 'not-signed-in': showMe.path, 'work-covered': showClock.path }

function mayRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof CallFailure && error.code === 'not-reached'
}
