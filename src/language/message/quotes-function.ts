import type { MessageFunction } from 'messageformat/functions'
import type { LocaleData } from '../locales/locale-data.ts'
import { formatSource, type MessageFunctions } from './format-source.ts'
import { quoteText } from './quote-text.ts'
import { messageValue, numberKey, unwrap } from './resolved-value.ts'
import type { RomanisedText } from './romanised.ts'

/**
 * `:quotes` — verbatim texts, each in quotation marks and with its Latin letters where it comes with them, as a list. In a matcher it is
 * chosen by how many there are.
 */
export function quotesFunction({ lexicon, sentences }: LocaleData, functions: () => MessageFunctions): MessageFunction<string> {
  const quoted = (text: unknown) =>
    isRomanised(text)
      ? formatSource({ locale: lexicon.intl, functions: functions() }, sentences.romanised, { quotes: [text.text], letters: text.letters })
      : quoteText(lexicon, String(text))
  const list = new Intl.ListFormat(lexicon.intl, { type: 'conjunction' })
  return (context, _options, input) => {
    const texts = unwrap(input)
    if (!Array.isArray(texts) || texts.length === 0) throw new Error('nothing to quote')
    const text = list.format(texts.map(quoted))
    return messageValue(context, { text, raw: texts, key: numberKey(lexicon.intl, texts.length) })
  }
}

function isRomanised(text: unknown): text is RomanisedText {
  return typeof text === 'object' && text !== null && 'letters' in text
}
