import type { Script } from '../../domain/observation.ts'
import type { TextReader } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { lettersByScript, scriptOf } from './script-of.ts'
import { readAnew, type SecondReading } from './second-reader.ts'
import type { TextLine } from './text-line.ts'

/** Scripts that PP-OCR's Chinese model does not read, with the languages to read them in, in Tesseract's names. */
const languagesOfScript: Partial<Record<Script, readonly string[]>> = {
  cyrillic: ['rus', 'ukr', 'srp'],
  arabic: ['ara', 'fas'],
  hebrew: ['heb'],
  greek: ['ell'],
  thai: ['tha'],
  korean: ['kor'],
  japanese: ['jpn'],
  devanagari: ['hin'],
}

/** The languages that doubtful lines are shown to, one group after the other until one is sure: more at once blur each other. */
const probes = [['rus', 'ukr', 'ara', 'fas', 'kor'], ['tha', 'heb', 'ell', 'hin'], ['jpn']] as const

const limits = {
  /** Below it PP-OCR may have met letters that it does not know. */
  doubtful: 0.92,
  /** Lines that are shown to all languages to learn the script. */
  probed: 4,
  leastAspect: 1.5,
  reread: 24,
  leastConfidence: 0.8,
  leastLetters: 3,
  /** The share of a line's letters that must be of one script; a mixture is a guess. */
  leastShare: 0.8,
} as const

/** Whether some lines may be of a script that the first reader does not know. */
export function mayHoldOtherScripts(lines: readonly TextLine[]): boolean {
  return lines.some((line) => isDoubtful(line) && isLineLike(line))
}

/** Replaces doubtful lines by what Tesseract reads, where it finds one of the other scripts and is sure of it. */
export async function readOtherScripts(reader: TextReader, picture: Picture, lines: readonly TextLine[]): Promise<readonly TextLine[]> {
  const doubtful = lines.filter(isDoubtful)
  const script = await findScript(reader, picture, doubtful.filter(isLineLike).slice(0, limits.probed))
  if (script === null) return lines
  const unsure = lines.filter((line) => isDoubtful(line) || (script === 'cyrillic' && looksCyrillic(line.text))).slice(0, limits.reread)
  const readings = await readAnew(reader, picture, { lines: unsure, languages: languagesOfScript[script] ?? [] })
  const replaced = new Map(unsure.map((line, index) => [line, readings[index] ?? null]))
  return lines.map((line) => {
    const reading = replaced.get(line) ?? null
    return reading !== null && isSure(reading, script) ? { ...line, ...reading, engine: 'tesseract' } : line
  })
}

async function findScript(reader: TextReader, picture: Picture, lines: readonly TextLine[]): Promise<Script | null> {
  for (const languages of probes) {
    const script = scriptFound(await readAnew(reader, picture, { lines, languages }))
    if (script !== null) return script
  }
  return null
}

/** Boxes that are hardly wider than high hold a letter or a thing, and no script can be told by them. */
function isLineLike({ frame: { across, down } }: TextLine): boolean {
  return Math.hypot(across.x, across.y) >= limits.leastAspect * Math.hypot(down.x, down.y)
}

function isDoubtful({ text, confidence }: TextLine): boolean {
  return confidence < limits.doubtful || /\p{Ll}\p{Lu}\p{Ll}/u.test(text)
}

/** Only letters that Cyrillic capitals share with Latin ones, or digits. */
function looksCyrillic(text: string): boolean {
  return /^[ABCEHKMOPTXYaceopxy0-9\s.,-]+$/.test(text)
}

function scriptFound(readings: readonly (SecondReading | null)[]): Script | null {
  const votes = readings.flatMap((reading) => (reading !== null && isSure(reading, scriptOf(reading.text)) ? [scriptOf(reading.text)] : []))
  return votes.find((script) => languagesOfScript[script] !== undefined) ?? null
}

function isSure({ text, confidence }: SecondReading, script: Script): boolean {
  const letters = lettersByScript(text)
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const own = (letters.get(script) ?? 0) + (script === 'japanese' ? (letters.get('han') ?? 0) : 0)
  return confidence >= limits.leastConfidence && own >= limits.leastLetters && own / all >= limits.leastShare
}
