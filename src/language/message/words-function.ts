import type { MessageFunction } from 'messageformat/functions'
import type { Lexicon } from '../locales/locale-data.ts'
import { messageValue, noneKey, numberKey, option, unwrap } from './resolved-value.ts'

/** A word or phrase of the lexicon: the table and the code in it. */
export type Word =
  | { readonly table: 'colours'; readonly code: keyof Lexicon['colours'] }
  | { readonly table: 'palettes'; readonly code: keyof Lexicon['palettes'] }
  | { readonly table: 'lights'; readonly code: keyof Lexicon['lights'] }
  | { readonly table: 'defects'; readonly code: keyof Lexicon['defects'] }
  | { readonly table: 'settings'; readonly code: keyof Lexicon['settings'] }
  | { readonly table: 'postures'; readonly code: keyof Lexicon['postures'] }
  | { readonly table: 'places'; readonly code: keyof Lexicon['places'] }
  | { readonly table: 'makings'; readonly code: keyof Lexicon['makings'] }
  | { readonly table: 'events'; readonly code: keyof Lexicon['events'] }

/**
 * `:words` — words of one or more tables as a list, in the given `form`; `style=narrow` for the shortest list that the language has,
 * without a word for “and” where it can do without. In a matcher it is chosen by how many there are; `none` for no word.
 */
export function wordsFunction(lexicon: Lexicon): MessageFunction<string> {
  const list = new Intl.ListFormat(lexicon.intl, { type: 'conjunction' })
  const narrow = new Intl.ListFormat(lexicon.intl, { type: 'conjunction', style: 'narrow' })
  return (context, options, input) => {
    const words = unwrap(input)
    if (!isWords(words)) throw new Error('no list of words')
    const form = option(options, 'form') ?? ''
    const text = (option(options, 'style') === 'narrow' ? narrow : list).format(words.map((word) => adjective(lexicon, word, form)))
    return messageValue(context, { text, raw: words, key: words.length === 0 ? noneKey : numberKey(lexicon.intl, words.length) })
  }
}

function adjective(lexicon: Lexicon, word: Word, form: string): string {
  const forms = Object.entries(lexicon[word.table]).find(([code]) => code === word.code)?.[1]
  const text = forms?.[form]
  if (text === undefined || text === '') throw new Error(`no form ${form} of ${word.table}.${word.code} in ${lexicon.intl}`)
  return text
}

function isWords(input: unknown): input is readonly Word[] {
  return Array.isArray(input) && input.every((word) => typeof word === 'object' && word !== null && 'table' in word && 'code' in word)
}
