import { describe, expect, test } from 'vitest'
import { localeTag } from '../locale-tag.ts'
import { lexicon as japanese } from '../locales/ja/lexicon.ts'
import { sentences as japaneseSentences } from '../locales/ja/sentences.ts'
import type { LocaleData } from '../locales/locale-data.ts'
import { localeData } from '../locales/locale-table.ts'
import { tongueOfSpeech, tongueOfText } from '../realize/tongue.ts'
import { quoteText } from './quote-text.ts'
import { writerOf } from './sentence-writer.ts'

const [en, sv] = [localeData(localeTag('en')), localeData(localeTag('sv'))]

/** A made-up language with cases, three plural forms and right-to-left script, to show that data alone carries one. */
function otherLanguage(base: LocaleData): LocaleData {
  const forms = { 'nom-one': 'kniga', 'nom-few': 'knigi', 'nom-many': 'knig', 'dat-one': 'knige' }
  const nouns = { ...base.lexicon.nouns, book: { gender: 'f', forms } }
  const counted = '{$count :numeral gender=f} {$thing :term case=nom count=$count}'
  const faces = `.input {$thing :term case=dat}
.match $thing
f {{k moei {$thing}}}
* {{k moemu {$thing}}}`
  return {
    lexicon: { ...base.lexicon, intl: 'ru', nouns, numbers: { ...base.lexicon.numbers, 2: { m: 'dva', f: 'dve' } } },
    sentences: { ...base.sentences, counted, faces },
  }
}

describe('sentence functions', () => {
  test('gender chooses the article, number the form', () => {
    expect(writerOf(sv).phrase('counted', { thing: 'apple', count: 1 })).toBe('ett äpple')
    expect(writerOf(sv).phrase('counted', { thing: 'cup', count: 1 })).toBe('en kopp')
    expect(writerOf(sv).phrase('counted', { thing: 'cup', count: 13 })).toBe('13 koppar')
    expect(writerOf(en).phrase('counted', { thing: 'umbrella', count: 1 })).toBe('an umbrella')
  })

  test('cases, few and many, and gendered numbers come from data alone', () => {
    const writer = writerOf(otherLanguage(en))
    expect([2, 5, 21].map((count) => writer.phrase('counted', { thing: 'book', count }))).toEqual(['dve knigi', 'five knig', '21 kniga'])
    expect(writer.sentence('faces', { thing: 'book' })).toBe('K moei knige')
  })

  test('definite forms are there where a sentence asks for them', () => {
    const forms = { one: 'bord', other: 'bord', 'definite-one': 'bordet', 'definite-other': 'borden' }
    const lexicon = { ...sv.lexicon, nouns: { ...sv.lexicon.nouns, 'dining table': { gender: 'n', forms } } }
    const data = { lexicon, sentences: { ...sv.sentences, faces: '{$thing :term definite=yes count=$count}' } }
    expect([1, 2].map((count) => writerOf(data).phrase('faces', { thing: 'dining table', count }))).toEqual(['bordet', 'borden'])
  })

  test.each([
    ['a term that is not there', 'counted', { thing: 'unicorn', count: 1 }],
    ['an empty list of things', 'film-things', { things: [], where: 'here', certainty: 'stated' }],
    ['an empty list of quotes', 'software', { software: [] }],
    ['words that are none', 'look', { medium: 'shot', traits: 'even', colours: [] }],
    ['things that are none', 'visible', { certainty: 'stated', also: 'no', things: 'cup' }],
    ['a missing value', 'recording', {}],
  ] as const)('%s is fatal', (_what, key, args) => {
    expect(() => writerOf(en).sentence(key, args)).toThrow()
  })

  test('a form that is not there is fatal', () => {
    const data = {
      ...en,
      sentences: { ...en.sentences, recording: '{$length :term form=genitive}', faces: '{$colours :words form=other}' },
    }
    expect(() => writerOf(data).phrase('recording', { length: 'cup' })).toThrow()
    expect(() => writerOf(data).phrase('faces', { colours: [{ table: 'colours', code: 'red' }] })).toThrow()
    const numbers = { ...sv, sentences: { ...sv.sentences, recording: '{$length :numeral gender=m}' } }
    expect(() => writerOf(numbers).phrase('recording', { length: 1 })).toThrow()
  })
})

test('a reader of Japanese is not told that kanji are Chinese, which they need not be', () => {
  const text = { text: '関係者以外立入禁止', language: 'zh', script: 'han' } as const
  expect(tongueOfText(writerOf({ lexicon: japanese, sentences: japaneseSentences }), text)).toBe('none')
  expect(tongueOfText(writerOf(en), text)).toBe('in Chinese characters')
})

test('a short text in a foreign script is told by its script, since its language would be a guess; a long one by its language', () => {
  const sign = { text: 'WELCOME TO', language: 'ro', script: 'latin' } as const
  expect(tongueOfText(writerOf(localeData(localeTag('uk'))), sign)).toBe('латиницею')
  const long = { text: 'Bitte ziehen Sie die Schuhe vor der Tür aus', language: 'de', script: 'latin' } as const
  expect(tongueOfText(writerOf(localeData(localeTag('uk'))), long)).toBe('німецькою мовою')
})

describe('quoteText', () => {
  test('own script stands in the marks of the language', () => {
    expect(quoteText(en.lexicon, 'Café 12')).toBe('“Café 12”')
    expect(quoteText(sv.lexicon, 'Café 12')).toBe('”Café 12”')
  })

  test('the long vowel mark is no foreign letter beside kana', () => {
    expect(quoteText(japanese, 'カード12')).toBe('「カード12」')
    expect(quoteText(japanese, 'Exit')).toBe('「\u2068Exit\u2069」')
  })

  test('another script is isolated, and in right-to-left languages everything is', () => {
    expect(quoteText(en.lexicon, 'مخرج 3')).toBe('“\u2068مخرج 3\u2069”')
    expect(quoteText({ ...en.lexicon, direction: 'rtl' }, 'Exit')).toBe('“\u2068Exit\u2069”')
  })

  test('text cannot break out of its quotation by controls or line breaks', () => {
    expect(quoteText(en.lexicon, 'one\r\n\u2069two\u202E three\u0000')).toBe('“one two three”')
  })

  test('a quotation that ends with its own stop ends the sentence', () => {
    const said = { certainty: 'stated', tongue: 'none', span: 'at 0:03' }
    expect(writerOf(en).sentence('speech', { ...said, quotes: ['Come in!'] })).toBe('At 0:03, the following is said: “Come in!”')
    expect(writerOf(en).sentence('speech', { ...said, quotes: ['come in'] })).toBe('At 0:03, the following is said: “come in”.')
  })
})

describe('the end of a sentence', () => {
  test('an abbreviation that ends the sentence ends it with one stop', () => {
    const data = { ...en, sentences: { ...en.sentences, recording: 'Its length is {$length}.' } }
    expect(writerOf(data).sentence('recording', { length: '5 sec.' })).toBe('Its length is 5 sec.')
    expect(writerOf(data).sentence('recording', { length: 'unknown...' })).toBe('Its length is unknown....')
  })

  test('a language may word its own form of the name of a language, by its code', () => {
    const inLanguage = `.input {$code :string}
.match $code
ru {{po-russki}}
* {{({$language})}}`
    const writer = writerOf({ ...en, sentences: { ...en.sentences, 'in-language': inLanguage } })
    expect(['ru', 'fr'].map((language) => tongueOfSpeech(writer, language))).toEqual(['po-russki', '(French)'])
  })
})
