import type { LocaleTag } from '../domain/id.ts'
import { isLocale, localeTag } from '../language/locale-tag.ts'

/** The first wished language that Wordveil writes, a regional form counting as its language; else English. */
export function nearestLocale(wished: readonly string[]): LocaleTag {
  const candidates = wished.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]).map((tag) => tag.trim().toLowerCase())
  return candidates.find(isLocale) ?? localeTag('en')
}
