import type { ReadLine } from '../../analysis/analyzer.ts'

interface Word {
  readonly line: string
  readonly text: string
  readonly confidence: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The lines in Tesseract's tab-separated output; boxes become fractions of a page of the given size. */
export function linesOfTable(table: string, page: { readonly width: number; readonly height: number }): ReadLine[] {
  const words = table.split('\n').flatMap((row) => wordOf(row.split('\t')))
  return [...Map.groupBy(words, ({ line }) => line).values()].map((line) => joined(line, page))
}

/** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. Level 5 is a word. */
function wordOf(cells: readonly string[]): Word[] {
  const [level, page, block, paragraph, line, , ...rest] = cells
  const [left = 0, top = 0, width = 0, height = 0, confidence = -1] = rest.slice(0, 5).map(Number)
  const text = rest.slice(5).join('\t').trim()
  if (level !== '5' || text === '' || confidence < 0) return []
  return [
    {
      line: [page, block, paragraph, line].join('.'),
      text,
      confidence: confidence / 100,
      left,
      top,
      right: left + width,
      bottom: top + height,
    },
  ]
}

function joined(words: readonly Word[], page: { readonly width: number; readonly height: number }): ReadLine {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const left = Math.min(...words.map((word) => word.left))
  const top = Math.min(...words.map((word) => word.top))
  const right = Math.max(...words.map((word) => word.right))
  const bottom = Math.max(...words.map((word) => word.bottom))
  return {
    text: words.reduce((text, word, index) => text + separator(words[index - 1], word) + word.text, ''),
    box: { x: left / page.width, y: top / page.height, width: (right - left) / page.width, height: (bottom - top) / page.height },
    confidence: words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters,
  }
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Tesseract calls single letters of some scripts words; there only a gap in the picture is a space. */
function separator(before: Word | undefined, word: Word): string {
  if (before === undefined) return ''
  if (!unspaced.test(before.text) && !unspaced.test(word.text)) return ' '
  return word.left - before.right > (word.bottom - word.top) * widestLetterGap ? ' ' : ''
}

const widestLetterGap = 0.25
