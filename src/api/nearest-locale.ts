import type { LocaleTag } from '../domain/id.ts'
import { isLocale, locales } from '../language/locale-tag.ts'

/** The first wished language that Wordveil writes, a regional form counting as its language; else the first on offer. */
export function nearestLocale(wished: readonly string[]): LocaleTag {
  const candidates = wished.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]).map((tag) => tag.trim().toLowerCase())
  const nearest = candidates.find(isLocale) ?? locales[0]
  if (nearest === undefined) throw new Error('Wordveil writes no language')
  return nearest
}
