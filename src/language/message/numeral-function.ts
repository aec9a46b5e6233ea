import type { MessageFunction } from 'messageformat/functions'
import type { Lexicon } from '../locales/locale-data.ts'
import { messageValue, numberKey, option, unwrap } from './resolved-value.ts'

/** `:numeral` — a whole number, in words up to twelve. `gender` chooses the word where the language has several. */
export function numeralFunction(lexicon: Lexicon): MessageFunction<string> {
  return (context, options, input) => {
    const count = Number(unwrap(input))
    const text = numberText(lexicon, count, option(options, 'gender'))
    return messageValue(context, { text, raw: count, key: numberKey(lexicon.intl, count) })
  }
}

function numberText(lexicon: Lexicon, count: number, gender: string | undefined): string {
  const word = Object.entries(lexicon.numbers).find(([number]) => number === String(count))?.[1]
  if (word === undefined) return new Intl.NumberFormat(lexicon.intl).format(count)
  if (typeof word === 'string') return word
  const text = word[gender ?? Object.keys(word)[0] ?? '']
  if (text === undefined) throw new Error(`no gender ${gender} of the number ${count} in ${lexicon.intl}`)
  return text
}
