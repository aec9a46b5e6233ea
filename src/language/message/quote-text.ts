import type { Script } from '../../domain/observation.ts'
import type { Lexicon } from '../locales/locale-data.ts'

// U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE keep the direction of what they hold to themselves.
const isolateStart = '\u2068'
const isolateEnd = '\u2069'

const ownLetters: Readonly<Partial<Record<Script, RegExp>>> = {
  // Script extensions: the long vowel mark of kana belongs to two scripts.
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  han: /\p{Script=Han}/u,
  japanese: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
}

/** Verbatim text in the language's quotation marks; text of another script, and any in right-to-left languages, is isolated. */
export function quoteText(lexicon: Lexicon, text: string): string {
  const shown = onOneLine(text)
  const [open, close] = lexicon.quotes
  return `${open}${isForeign(lexicon, shown) ? `${isolateStart}${shown}${isolateEnd}` : shown}${close}`
}

/** Line breaks become spaces. Direction controls and other controls go: text in a picture must not reorder our sentence. */
function onOneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

function isForeign(lexicon: Lexicon, text: string): boolean {
  if (lexicon.direction === 'rtl') return true
  const own = ownLetters[lexicon.script]
  const letters = text.match(/\p{Letter}/gu) ?? []
  return letters.some((letter) => own === undefined || !own.test(letter))
}
