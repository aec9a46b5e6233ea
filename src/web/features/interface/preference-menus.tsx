import { themes } from '../../lib/preferences.ts'
import { Choice } from '../../ui/choice.tsx'
import { usePreferences } from './preferences-context.tsx'
import { useWords } from './words-context.tsx'

/** The two choices of every page: language and appearance. */
export function PreferenceMenus() {
  const { language, languages, say } = useWords()
  const { preferences, prefer } = usePreferences()
  const appearances = themes.map((theme) => ({ id: theme, name: say(`theme-${theme}`) }))
  return (
    <div className="preference-menus">
      <Choice
        label={say('language')}
        options={languages.map(({ tag, name }) => ({ id: tag, name }))}
        chosen={language}
        choose={(tag) => prefer({ language: tag })}
      />
      <Choice
        sign="half-disc"
        label={say('theme')}
        options={appearances}
        chosen={preferences.theme}
        choose={(theme) => prefer({ theme })}
      />
    </div>
  )
}
