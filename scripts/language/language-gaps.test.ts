import { describe, expect, test } from 'vitest'
import { locales } from '../../src/language/locale-tag.ts'
import type { LocaleData } from '../../src/language/locales/locale-data.ts'
import { localeData } from '../../src/language/locales/locale-table.ts'
import { interfaceGaps } from './interface-gaps.ts'
import { languageGaps } from './language-gaps.ts'

describe('languageGaps', () => {
  test.each(locales)('%s lacks nothing', (locale) => {
    expect(languageGaps(localeData(locale))).toEqual([])
  })

  test.each(locales)('a noun taken out of %s is named, and so is every claim that it leaves without words', (locale) => {
    const { cup: _, ...nouns } = localeData(locale).lexicon.nouns
    const gaps = languageGaps(withLexicon(locale, { nouns }))
    expect(gaps).toContain('nouns.cup is missing')
    expect(gaps.some((gap) => gap.startsWith('cannot word object {"object":"cup","count":1} stated'))).toBe(true)
  })

  test.each(locales)('a form taken out of %s is named', (locale) => {
    const { lexicon } = localeData(locale)
    const [form = '', ...others] = Object.keys(lexicon.nouns.cup.forms)
    const forms = Object.fromEntries(others.map((name) => [name, lexicon.nouns.cup.forms[name] ?? '']))
    const gaps = languageGaps(withLexicon(locale, { nouns: { ...lexicon.nouns, cup: { ...lexicon.nouns.cup, forms } } }))
    expect(gaps).toContain(`nouns.cup has no form ${form}`)
  })

  test.each(locales)('a sentence emptied in %s is named', (locale) => {
    const data = localeData(locale)
    expect(languageGaps({ ...data, sentences: { ...data.sentences, faces: '' } })).toContain('sentence faces is missing')
  })

  test.each(locales)('a sentence of %s that asks for a value nobody gives is named', (locale) => {
    const data = localeData(locale)
    const gaps = languageGaps({ ...data, sentences: { ...data.sentences, damaged: '{$unknown}' } })
    expect(gaps.some((gap) => gap.startsWith('cannot word damaged'))).toBe(true)
  })
})

describe('interfaceGaps', () => {
  test('names what is missing, unknown or takes other values', () => {
    const reference = { title: 'Title', page: 'Page {$page}', gone: 'Gone' }
    expect(interfaceGaps(reference, { title: 'Titel', page: 'Sida {$side}', extra: 'Extra' })).toEqual([
      'interface gone is missing',
      'interface extra is unknown',
      'interface page takes other values than English',
    ])
  })
})

function withLexicon(locale: (typeof locales)[number], changes: object): LocaleData {
  const data = localeData(locale)
  return { ...data, lexicon: { ...data.lexicon, ...changes } }
}
