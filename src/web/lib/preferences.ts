export const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** What the browser remembers of a person's wishes: nothing of any case. */
export interface Preferences {
  readonly theme: Theme
  /** Null until chosen: then the browser's own languages decide. */
  readonly language: string | null
}

const key = 'wordveil.preferences'

/** Reads the preferences; whatever is not understood counts as not chosen. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  const stored = parsed(storage.getItem(key))
  const language = 'language' in stored && typeof stored.language === 'string' ? stored.language : null
  const theme = themes.find((candidate) => 'theme' in stored && stored.theme === candidate) ?? 'system'
  return { theme, language }
}

/** Remembers the preferences. */
export function writePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  storage.setItem(key, JSON.stringify(preferences))
}

/** The languages to ask for, best first: the chosen one, then the browser's own. */
export function wishedLanguages(chosen: string | null, browser: readonly string[]): string {
  return [...(chosen === null ? [] : [chosen]), ...browser].slice(0, 20).join(',')
}

function parsed(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
