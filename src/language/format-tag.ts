import type { LocaleTag } from '../domain/id.ts'
import { localeData } from './locales/locale-table.ts'

/** The tag that numbers, dates and lists of a language are formatted with: `pt-PT` for `pt`, whose plain tag means Brazil. */
export function formatTag(locale: LocaleTag): string {
  return localeData(locale).lexicon.intl
}
