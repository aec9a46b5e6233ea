import type { LocaleTag } from '../../domain/id.ts'
import type { LocaleData } from '../locales/locale-data.ts'
import { localeData } from '../locales/locale-table.ts'
import type { SentenceKey } from '../locales/sentence-key.ts'
import { formatSource, type MessageFunctions } from './format-source.ts'
import { integerFunction } from './integer-function.ts'
import { numeralFunction } from './numeral-function.ts'
import { quotesFunction } from './quotes-function.ts'
import { termFunction } from './term-function.ts'
import { thingsFunction } from './things-function.ts'
import { wordsFunction } from './words-function.ts'

/** Writes the sentences and phrases of one language. */
export interface SentenceWriter {
  readonly data: LocaleData
  /** A part of a sentence, as it stands in the middle of one. */
  phrase(key: SentenceKey, args: Readonly<Record<string, unknown>>): string
  /** A whole sentence: begins with a capital where the script has them, and ends once. */
  sentence(key: SentenceKey, args: Readonly<Record<string, unknown>>): string
}

// Made once per language, so that its compiled messages are kept; a writer holds no other state.
const writers = new WeakMap<LocaleData, SentenceWriter>()

/** The writer of a language. */
export function sentenceWriter(locale: LocaleTag): SentenceWriter {
  const data = localeData(locale)
  const writer = writers.get(data) ?? writerOf(data)
  writers.set(data, writer)
  return writer
}

/** A writer over words that need not be among the installed languages, such as a lexicon under test. */
export function writerOf(data: LocaleData): SentenceWriter {
  const functions = functionsOf(data)
  const phrase: SentenceWriter['phrase'] = (key, args) => formatSource({ locale: data.lexicon.intl, functions }, data.sentences[key], args)
  return { data, phrase, sentence: (key, args) => finish(data, phrase(key, args)) }
}

function functionsOf(data: LocaleData): MessageFunctions {
  const functions: MessageFunctions = {
    integer: integerFunction(),
    term: termFunction(data.lexicon),
    numeral: numeralFunction(data.lexicon),
    words: wordsFunction(data.lexicon),
    quotes: quotesFunction(data, () => functions),
    things: thingsFunction(data, () => functions),
  }
  return functions
}

function finish(data: LocaleData, text: string): string {
  const [, close] = data.lexicon.quotes
  // A quotation that ends its own sentence ends ours too.
  const unquoted = text.replace(new RegExp(`([.!?…。！？]\u2069?${close})[.。]$`, 'u'), '$1')
  // So does an abbreviation: `14 травня 2021 р.`
  const closed = unquoted.replace(/(?<!\.)\.\.$/u, '.')
  return closed.replace(/^\p{Lowercase_Letter}/u, (letter) => letter.toLocaleUpperCase(data.lexicon.intl))
}
