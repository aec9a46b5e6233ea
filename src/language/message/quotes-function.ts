import type { MessageFunction } from 'messageformat/functions'
import type { Lexicon } from '../locales/locale-data.ts'
import { quoteText } from './quote-text.ts'
import { messageValue, numberKey, unwrap } from './resolved-value.ts'

/** `:quotes` — verbatim texts, each in quotation marks, as a list. In a matcher it is chosen by how many there are. */
export function quotesFunction(lexicon: Lexicon): MessageFunction<string> {
  const list = new Intl.ListFormat(lexicon.intl, { type: 'conjunction' })
  return (context, _options, input) => {
    const texts = unwrap(input)
    if (!Array.isArray(texts) || texts.length === 0) throw new Error('nothing to quote')
    const text = list.format(texts.map((quoted) => quoteText(lexicon, String(quoted))))
    return messageValue(context, { text, raw: texts, key: numberKey(lexicon.intl, texts.length) })
  }
}
