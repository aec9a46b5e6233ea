import type { TextReader } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { guessLanguages, languageOf } from './language-of.ts'
import { scriptOf } from './script-of.ts'
import { readAnew, type SecondReading } from './second-reader.ts'
import type { TextLine } from './text-line.ts'

/** Languages with marks, in Tesseract's names. English has none; its words are in all of the others' data. */
const markedLanguages = { sv: 'swe', de: 'deu', fr: 'fra', es: 'spa' } as const

const limits = { lines: 12, firstConfidence: 0.8, secondConfidence: 0.6, leastLetters: 3, plainEnglish: 40 } as const

/** The Latin lines that a second reading may better: PP-OCR drops marks and spaces; plain English has no marks to drop. */
export function linesWithMarks(lines: readonly TextLine[]): readonly TextLine[] {
  const latin = lines.filter(
    ({ text, confidence }) =>
      confidence >= limits.firstConfidence && scriptOf(text) === 'latin' && folded(text).length >= limits.leastLetters,
  )
  return likelyEnglish(latin.map(({ text }) => text).join(' ')) ? [] : latin.slice(0, limits.lines)
}

function likelyEnglish(text: string): boolean {
  return text.length >= limits.plainEnglish && guessLanguages(text)[0] === 'en'
}

/** Without its marks a text is harder to place, so one sure guess is read alone and an unsure one with all. */
function languagesFor(text: string): readonly string[] {
  const guess = languageOf(text)
  const known = Object.entries(markedLanguages).find(([language]) => language === guess)
  return known === undefined ? ['eng', ...Object.values(markedLanguages)] : [known[1]]
}

/** Takes Tesseract's spelling of Latin lines where both engines agree on the shapes of the letters. */
export async function restoreMarks(reader: TextReader, picture: Picture, lines: readonly TextLine[]): Promise<readonly TextLine[]> {
  const chosen = linesWithMarks(lines)
  const readings = await readAnew(reader, picture, { lines: chosen, languages: languagesFor(chosen.map(({ text }) => text).join(' ')) })
  const second = new Map(chosen.map((line, index) => [line, readings[index] ?? null]))
  return lines.map((line) => agreed(line, second.get(line) ?? null))
}

function agreed(line: TextLine, reading: SecondReading | null): TextLine {
  if (reading === null || reading.confidence < limits.secondConfidence || folded(reading.text) !== folded(line.text)) return line
  return { ...line, text: reading.text, confidence: Math.max(line.confidence, reading.confidence), engine: 'ppocr+tesseract' }
}

/** The shapes of letters: without case, marks, spaces and punctuation, and with look-alikes made one. */
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[i1|!ı]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/ß/g, 'b')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
