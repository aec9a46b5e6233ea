import type { LocaleTag } from '../../domain/id.ts'
import { localeData } from '../locales/locale-table.ts'
import type { Word } from '../message/words-function.ts'

/** The tables of the lexicon that words can be listed from. */
export type WordTable = Word['table'] | 'nouns'

// The plainest form that a word has in a language, whatever its grammar calls it.
const plainForms = ['name', 'base', 'one', 'm', 'c', 'n', 'f']

/** A word as it stands alone in a list; null where the lexicon has no such code. */
export function listWord(locale: LocaleTag, table: WordTable, code: string): string | null {
  const { lexicon } = localeData(locale)
  const entry = Object.entries<object>(lexicon[table]).find(([name]) => name === code)?.[1]
  if (entry === undefined) return null
  const forms = new Map<string, unknown>(Object.entries('forms' in entry && typeof entry.forms === 'object' ? { ...entry.forms } : entry))
  const plain = plainForms.map((form) => forms.get(form)).find((form) => typeof form === 'string')
  return typeof plain === 'string' ? plain : [...forms.values()].filter((form) => typeof form === 'string').join(' ')
}
