import { describe, expect, test } from 'vitest'
import { interfaceCatalogue } from '../../src/language/interface/interface-catalogue.ts'
import { locales, localeTag } from '../../src/language/locale-tag.ts'
import type { LocaleData } from '../../src/language/locales/locale-data.ts'
import { localeData } from '../../src/language/locales/locale-table.ts'
import { phraseKeys, sentenceKeys } from '../../src/language/locales/sentence-key.ts'
import { interfaceGaps } from './interface-gaps.ts'
import { languageGaps, sentenceGaps, termGaps } from './language-gaps.ts'

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

describe.each(locales)('whatever is taken out of %s', (locale) => {
  const data = localeData(locale)
  const rows = rowsOf(data)

  test('is named where it is a term', () => {
    for (const [table, code] of sampled(rows, 60)) {
      const { [code]: _, ...others } = tableOf(data, table)
      expect(termGaps(withLexicon(locale, { [table]: others }))).toContain(`${table}.${code} is missing`)
    }
  })

  test('is named where it is a form', () => {
    const forms = rows.flatMap(([table, code]) => Object.keys(formsOf(data, table, code)).map((form) => [table, code, form] as const))
    // The only row of a table would take the form along with it; no table has one row.
    for (const [table, code, form] of sampled(forms, 60))
      expect(termGaps(withLexicon(locale, { [table]: without(data, table, code, form) }))).toContain(`${table}.${code} has no form ${form}`)
  })

  test('is named where it is a sentence or a phrase', () => {
    for (const key of [...phraseKeys, ...sentenceKeys])
      expect(sentenceGaps({ ...data, sentences: { ...data.sentences, [key]: '' } })).toEqual([`sentence ${key} is missing`])
  })

  test('is named where it is a message of the interface', () => {
    const [english, catalogue] = [interfaceCatalogue(localeTag('en')), interfaceCatalogue(locale)]
    for (const key of Object.keys(catalogue)) {
      const rest = Object.fromEntries(Object.entries(catalogue).filter(([other]) => other !== key))
      expect(interfaceGaps(english, rest)).toEqual([`interface ${key} is missing`])
    }
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

type Table = Readonly<Record<string, unknown>>

const tables = ['nouns', 'colours', 'palettes', 'lights', 'defects', 'settings', 'postures', 'places', 'makings', 'events'] as const

function tableOf({ lexicon }: LocaleData, table: (typeof tables)[number]): Table {
  return lexicon[table]
}

function rowsOf(data: LocaleData): (readonly [(typeof tables)[number], string])[] {
  return tables.flatMap((table) => Object.keys(tableOf(data, table)).map((code) => [table, code] as const))
}

function formsOf({ lexicon }: LocaleData, table: (typeof tables)[number], code: string): Readonly<Record<string, string>> {
  const nouns: Readonly<Record<string, { readonly forms: Readonly<Record<string, string>> }>> = lexicon.nouns
  const others: Readonly<Record<string, Readonly<Record<string, string>>>> = table === 'nouns' ? {} : lexicon[table]
  return (table === 'nouns' ? nouns[code]?.forms : others[code]) ?? {}
}

/** The table with one form of one row taken out. */
function without(data: LocaleData, table: (typeof tables)[number], code: string, form: string): Table {
  const { [form]: _, ...forms } = formsOf(data, table, code)
  const rows = tableOf(data, table)
  return { ...rows, [code]: table === 'nouns' ? { ...Object(rows[code]), forms } : forms }
}

/** At most `most` of them, spread evenly over all. */
function sampled<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((_, index) => index % step === 0)
}
