import { createContext, type ReactNode, useContext } from 'react'
import { type MeShown, showMe } from '../../../contract/people.ts'
import { useCall } from '../../lib/use-call.ts'

interface MeState {
  readonly shown: MeShown | undefined
  readonly error: Error | null
  readonly again: () => void
}

const MeContext = createContext<MeState | null>(null)

// A sign-in can end while a page stays open; then the page must not go on showing what it shows.
const askEveryMillis = 60_000

/** Knows who sits at this page. */
export function MeProvider({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useCall(showMe, {}, askEveryMillis)
  return <MeContext value={{ shown: data, error, again: () => void refetch() }}>{children}</MeContext>
}

/** Whether it is known who sits here, and who. */
export function useMeState(): MeState {
  const state = useContext(MeContext)
  if (state === null) throw new Error('there is no MeProvider around this')
  return state
}

/** The person who signed in with a passphrase of their own; null before. */
export function useMe(): NonNullable<MeShown['me']> | null {
  const me = useMeState().shown?.me ?? null
  return me?.ownPassphrase ? me : null
}
