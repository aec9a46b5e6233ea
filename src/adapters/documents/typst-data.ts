/** A text that may break between its parts, for tokens longer than a line: paths, addresses, hashes. */
interface BreakableText {
  readonly parts: readonly string[]
}

/**
 * The same data with every text made printable and breakable: the template gets a string or its parts, and puts nothing of either
 * into markup. Keys stay as they are.
 */
export function typstData(value: unknown, print: (text: string) => string): unknown {
  if (typeof value === 'string') return breakable(print(value))
  if (Array.isArray(value)) return value.map((item) => typstData(item, print))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typstData(inner, print)]))
}

const longestToken = 24
// Hashes and ids have a column that holds them.
const identity = /^([a-z]-)?[0-9a-f]{24,64}$/
const longToken = new RegExp(`\\S{${longestToken + 1},}`, 'u')

/** A text as it is where every token fits a line, else in parts. */
export function breakable(text: string): string | BreakableText {
  if (!longToken.test(text) || identity.test(text)) return text
  return { parts: text.split(/(?<=\s)/u).flatMap((token) => (token.length > longestToken ? tokenParts(token) : [token])) }
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
