import type { LocaleTag } from '../domain/id.ts'

/** The languages that Wordveil writes. Adding one makes the compiler list every table that still lacks it. */
export const localeNames = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'nl', 'pl', 'pt', 'sv', 'uk', 'zh'] as const
export type LocaleName = (typeof localeNames)[number]

/** The same list as tags, in the order in which they are offered. */
export const locales: readonly LocaleTag[] = localeNames.filter(isLocale)

/** The tag of a language that Wordveil writes. */
export function localeTag(name: LocaleName): LocaleTag {
  if (!isLocale(name)) throw new Error(`no such language: ${name}`)
  return name
}

/** Whether Wordveil writes this language; the tag is compared as written, in lower case. */
export function isLocale(tag: string): tag is LocaleTag & LocaleName {
  return localeNames.some((name) => name === tag)
}

/** The key of a language in the tables of this ring; a tag that was never checked is a bug. */
export function localeName(tag: LocaleTag): LocaleName {
  if (!isLocale(tag)) throw new Error(`no such language: ${tag}`)
  return tag
}
