import type { LocaleTag } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import { isLocale } from '../language/locale-tag.ts'

/** The language that a request asks for, if Wordveil writes it. */
export function askedLocale(language: string): LocaleTag {
  if (!isLocale(language)) throw new Problem('request-invalid', 'language')
  return language
}
