import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type Preferences, readPreferences, writePreferences } from '../../lib/preferences.ts'

interface PreferencesState {
  readonly preferences: Preferences
  readonly prefer: (change: Partial<Preferences>) => void
}

const PreferencesContext = createContext<PreferencesState | null>(null)

/** Keeps the preferences of this browser and puts the theme on the page. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(() => readPreferences(localStorage))
  useEffect(() => {
    document.documentElement.dataset.theme = preferences.theme
    writePreferences(localStorage, preferences)
  }, [preferences])
  const state = useMemo<PreferencesState>(
    () => ({ preferences, prefer: (change) => setPreferences((current) => ({ ...current, ...change })) }),
    [preferences],
  )
  return <PreferencesContext value={state}>{children}</PreferencesContext>
}

/** The preferences and the way to change them. */
export function usePreferences(): PreferencesState {
  const state = useContext(PreferencesContext)
  if (state === null) throw new Error('there is no PreferencesProvider around this')
  return state
}
