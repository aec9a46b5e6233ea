import type { TextReader } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { cutLine } from './cut-line.ts'
import { setOnSheet } from './line-sheet.ts'
import { strip } from './read-strip.ts'
import type { TextLine } from './text-line.ts'

export interface SecondReading {
  readonly text: string
  readonly confidence: number
}

/** Reads given lines anew with another engine, which gets them as one page; null where it saw nothing in a line. */
export async function readAnew(
  reader: TextReader,
  picture: Picture,
  reading: { readonly lines: readonly TextLine[]; readonly languages: readonly string[] },
): Promise<(SecondReading | null)[]> {
  const languages = reading.languages.filter((language) => reader.languages.includes(language))
  if (languages.length === 0 || reading.lines.length === 0) return reading.lines.map(() => null)
  const sheet = setOnSheet(reading.lines.map(({ frame }) => cutLine(picture, frame, strip)))
  const found = await reader.read(sheet.picture, languages)
  return sheet.rows.map(({ top, bottom }) => {
    const parts = found
      .filter(({ box }) => box.y + box.height / 2 >= top && box.y + box.height / 2 <= bottom)
      .toSorted((left, right) => left.box.x - right.box.x)
    if (parts.length === 0) return null
    const letters = parts.reduce((sum, { text }) => sum + text.length, 0)
    return {
      text: withoutControls(parts.map(({ text }) => text).join(' ')),
      confidence: parts.reduce((sum, part) => sum + part.confidence * part.text.length, 0) / letters,
    }
  })
}

/** Without the direction marks that Tesseract puts into right-to-left lines. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cf}/gu, '').trim()
}
