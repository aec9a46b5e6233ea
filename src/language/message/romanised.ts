import anyAscii from 'any-ascii'
import type { Lexicon } from '../locales/locale-data.ts'

/** Words in letters that the reader may not know, with the same in Latin letters. */
export interface RomanisedText {
  readonly text: string
  readonly letters: string
}

const sounded =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Han}]/u
const han = /\p{Script=Han}/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * A text for `:quotes`, with Latin letters beside it where readers of this language write with those and the text does not. Letter by
 * letter, so that a name can be said and searched for; it is no translation.
 */
export function romanised({ script }: Pick<Lexicon, 'script'>, text: string, language: string): string | RomanisedText {
  if (script !== 'latin' || !sounded.test(text) || !canBeRead(text, language)) return text
  const letters = anyAscii(text).replace(/\s+/gu, ' ').trim()
  return letters === '' ? text : { text, letters }
}

/** The same sign is said otherwise in Chinese and in Japanese, where it has several readings besides: only Chinese tells its own. */
function canBeRead(text: string, language: string): boolean {
  return !han.test(text) || (/^zh\b/u.test(language) && !kana.test(text))
}
