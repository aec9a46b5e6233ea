import { isolatedPath } from '../../domain/path-pieces.ts'

/** A text that may break between its parts, for tokens longer than a line: paths, addresses, hashes. */
interface BreakableText {
  readonly parts: readonly string[]
}

/**
 * The same data with every text made printable and breakable: the template gets a string or its parts, and puts nothing of either
 * into markup. Keys stay as they are; what they call a path is kept in its order.
 */
export function typstData(value: unknown, print: (text: string) => string): unknown {
  if (typeof value === 'string') return breakable(print(value))
  if (Array.isArray(value)) return value.map((item) => typstData(item, print))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typstData(key === 'path' ? ordered(inner) : inner, print)]))
}

function ordered(path: unknown): unknown {
  return typeof path === 'string' ? isolatedPath(path) : path
}

const longestToken = 24
// Hashes and ids have a column that holds them.
const identity = /^([a-z]-)?[0-9a-f]{24,64}$/
// Between Chinese characters and kana the compiler itself breaks lines, and keeps marks away from where they must not stand.
const unspaced = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\u3000-\\u303F\\uFF01-\\uFF60'
const longToken = new RegExp(`([^\\s${unspaced}]{${longestToken + 1},})`, 'u')

/** A text as it is where every token fits a line, else in parts. */
export function breakable(text: string): string | BreakableText {
  if (!longToken.test(text) || identity.test(text)) return text
  const parts = text.split(longToken).flatMap((part) => (longToken.test(part) ? tokenParts(part) : [part]))
  return { parts: parts.filter((part) => part !== '') }
}

// After a separator, and at the latest after so many characters that a narrow column still holds them.
const atSeparators = /(?<=[/\\_.:;,=&?+@-])/u
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
// Letters that join would come apart at a break.
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Thai}]/u

function tokenParts(token: string): string[] {
  return token.split(atSeparators).flatMap((part) => (part.length > longestToken && !joining.test(part) ? pieces(part) : [part]))
}

function pieces(text: string): string[] {
  const clusters = Array.from(segmenter.segment(text), ({ segment }) => segment)
  const size = 8
  return Array.from({ length: Math.ceil(clusters.length / size) }, (_, index) => clusters.slice(index * size, (index + 1) * size).join(''))
}
