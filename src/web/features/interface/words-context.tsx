import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { type InterfaceShown, showInterface } from '../../../contract/interface.ts'
import { type Word, wordKey } from '../../../contract/words/area-words.ts'
import { type WordArgs, wordFormatter } from '../../lib/format-words.ts'
import { wishedLanguages } from '../../lib/preferences.ts'
import { useCall } from '../../lib/use-call.ts'
import { BeforeWords } from './before-words.tsx'
import { usePreferences } from './preferences-context.tsx'

/** The words of the console in the language of the person. */
export interface Words {
  readonly language: string
  /** The tag that numbers, dates and lists are formatted with. */
  readonly formats: string
  readonly languages: InterfaceShown['languages']
  readonly say: (word: Word, args?: WordArgs) => string
  /** A problem in words: what happened, and what one can do; null where the code is none of ours. */
  readonly problem: (code: string) => { readonly happened: string; readonly remedy: string } | null
}

const WordsContext = createContext<Words | null>(null)

/** Loads the words and sets the language and direction of the page. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const { preferences } = usePreferences()
  const wished = wishedLanguages(preferences.language, navigator.languages)
  const { data, isError, refetch } = useCall(showInterface, { wished })
  useEffect(() => {
    if (data === undefined) return
    document.documentElement.lang = data.language
    document.documentElement.dir = data.direction
  }, [data])
  const words = useMemo(() => data && wordsOf(data), [data])
  if (words === undefined) return <BeforeWords failed={isError} again={() => void refetch()} />
  return (
    <I18nProvider locale={words.language}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nProvider>
  )
}

function wordsOf({ language, formats, direction, languages, messages }: InterfaceShown): Words {
  const format = wordFormatter(formats, messages)
  const given = (args: WordArgs | undefined) => (args === undefined || direction === 'ltr' ? args : apart(args))
  return {
    language,
    formats,
    languages,
    say: (word, args) => format(wordKey(word), given(args)),
    problem: (code) =>
      messages[`problems.${code}`] === undefined
        ? null
        : { happened: format(`problems.${code}`), remedy: format(`problems.${code}.remedy`) },
  }
}

/** In a line from right to left a name or a date could turn what stands beside it: each is isolated. */
function apart(args: WordArgs): WordArgs {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]))
}

/** The words of the console in the current language. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('there is no WordsProvider around this')
  return words
}
