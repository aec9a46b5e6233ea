import type { TextReader } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { guessLanguages } from './language-of.ts'
import { scriptOf } from './script-of.ts'
import { readAnew, type SecondReading } from './second-reader.ts'
import type { TextLine } from './text-line.ts'

/** Languages with marks, in Tesseract's names. English has none; the others' data read its words too. */
const tesseractNames = { sv: 'swe', de: 'deu', fr: 'fra', es: 'spa' } as const

const limits = {
  lines: 12,
  firstConfidence: 0.8,
  secondConfidence: 0.6,
  leastLetters: 3,
  plainEnglish: 40,
  lead: 1.3,
  strayWords: 2,
} as const

/** The Latin lines that a second reading may better: PP-OCR drops marks and spaces; plain English has no marks to drop. */
export function linesWithMarks(lines: readonly TextLine[]): readonly TextLine[] {
  const latin = lines.filter(
    ({ text, confidence }) =>
      confidence >= limits.firstConfidence && scriptOf(text) === 'latin' && folded(text).length >= limits.leastLetters,
  )
  return likelyEnglish(latin.map(({ text }) => text).join(' ')) ? [] : latin.slice(0, limits.lines)
}

function likelyEnglish(text: string): boolean {
  return text.length >= limits.plainEnglish && guessLanguages(text)[0]?.language === 'en'
}

/** The likeliest of the languages with marks where one leads, otherwise all: their data in one reading blur each other. */
function languagesFor(text: string): readonly string[] {
  const [first, second] = guessLanguages(text).filter(({ language }) => language in tesseractNames)
  const leads = first !== undefined && first.score >= limits.lead * (second?.score ?? 0)
  return Object.entries(tesseractNames).flatMap(([language, name]) => (!leads || language === first.language ? [name] : []))
}

/** Takes Tesseract's spelling of Latin lines where both engines agree on the shapes of the letters. */
export async function restoreMarks(reader: TextReader, picture: Picture, lines: readonly TextLine[]): Promise<readonly TextLine[]> {
  const chosen = linesWithMarks(lines)
  const readings = await readAnew(reader, picture, { lines: chosen, languages: languagesFor(chosen.map(({ text }) => text).join(' ')) })
  const second = new Map(chosen.map((line, index) => [line, readings[index] ?? null]))
  return lines.map((line) => agreed(line, second.get(line) ?? null))
}

function agreed(line: TextLine, reading: SecondReading | null): TextLine {
  if (reading === null || reading.confidence < limits.secondConfidence) return line
  const spelling = spellings(reading.text).find((one) => folded(one) === folded(line.text))
  if (spelling === undefined) return line
  return { ...line, text: spelling, confidence: Math.max(line.confidence, reading.confidence), engine: 'ppocr+tesseract' }
}

/** A reading, and it without its first or last words: Tesseract takes arrows and frames for letters. */
function spellings(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const stray = Array.from({ length: limits.strayWords + 1 }, (_, count) => count)
  const parts = stray.flatMap((first) => stray.map((last) => words.slice(first, words.length - last).join(' ')))
  return parts.map((part) => part.replace(/^[|[\](){}]+|[|[\](){}]+$/g, ''))
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
