/** A stretch of text, and whether a searched word is in it. */
export interface MarkedText {
  readonly text: string
  readonly found: boolean
}

/** Splits text where the searched words occur, whatever their case; joined again it is the same text. */
export function markWords(text: string, words: string): MarkedText[] {
  const sought = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(escaped)
  if (sought.length === 0) return [{ text, found: false }]
  const parts = text.split(new RegExp(`(${sought.join('|')})`, 'giu'))
  return parts.map((part, index) => ({ text: part, found: index % 2 === 1 })).filter((part) => part.text !== '')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
