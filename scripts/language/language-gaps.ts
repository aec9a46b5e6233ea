import { colours, defects, lights, scripts } from '../../src/domain/observation.ts'
import { clothingCodes, events, makings, objectCodes, picturePlaces, postures, settings } from '../../src/domain/wider-vocabulary.ts'
import { type LocaleData, mediumNouns, numberWords } from '../../src/language/locales/locale-data.ts'
import { phraseKeys, sentenceKeys } from '../../src/language/locales/sentence-key.ts'
import { writerOf } from '../../src/language/message/sentence-writer.ts'
import { realizeWith } from '../../src/language/realize/realize.ts'
import { claimSweep } from './claim-sweep.ts'

const nounCodes = [...objectCodes, ...clothingCodes, ...mediumNouns]

/** Everything that a language lacks: terms, forms, sentences, and claims that cannot be worded. Empty for a complete language. */
export function languageGaps(data: LocaleData): string[] {
  const missing = [...termGaps(data), ...sentenceGaps(data)]
  return [...missing, ...wordingGaps(data)]
}

/** Words and forms that the tables of a lexicon lack. */
export function termGaps({ lexicon }: LocaleData): string[] {
  return [
    ...tableGaps('nouns', nounCodes, Object.fromEntries(Object.entries(lexicon.nouns).map(([code, noun]) => [code, noun?.forms]))),
    ...nounCodes.filter((code) => lexicon.nouns[code]?.gender === '').map((code) => `nouns.${code} has no gender`),
    ...tableGaps('colours', colours, lexicon.colours),
    ...tableGaps('settings', settings, lexicon.settings),
    ...tableGaps('postures', postures, lexicon.postures),
    ...tableGaps('places', picturePlaces, lexicon.places),
    ...tableGaps('makings', makings, lexicon.makings),
    ...tableGaps('events', events, lexicon.events),
    ...tableGaps('lights', lights, lexicon.lights),
    ...tableGaps('palettes', ['colour', 'greyscale'], lexicon.palettes),
    ...tableGaps('defects', defects, lexicon.defects),
    ...wordGaps(
      'scripts',
      scripts.filter((script) => script !== 'none'),
      lexicon.scripts,
    ),
    ...wordGaps('numbers', numberWords, lexicon.numbers),
  ]
}

/** Missing rows, and rows that lack a form which others of the table have. */
function tableGaps(
  table: string,
  codes: readonly string[],
  rows: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
): string[] {
  const forms = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row ?? {})))]
  return codes.flatMap((code) => {
    const row = rows[code]
    if (row === undefined) return [`${table}.${code} is missing`]
    return forms.filter((form) => (row[form] ?? '') === '').map((form) => `${table}.${code} has no form ${form}`)
  })
}

function wordGaps(table: string, codes: readonly string[], words: Readonly<Record<string, unknown>>): string[] {
  return codes.filter((code) => (words[code] ?? '') === '').map((code) => `${table}.${code} is missing`)
}

/** Sentences and phrases that are not written. */
export function sentenceGaps({ sentences }: LocaleData): string[] {
  return [...phraseKeys, ...sentenceKeys].filter((key) => (sentences[key] ?? '') === '').map((key) => `sentence ${key} is missing`)
}

function wordingGaps(data: LocaleData): string[] {
  const writer = writerOf(data)
  const faults = claimSweep().flatMap(({ name, description }) => {
    try {
      realizeWith(writer, description)
      return []
    } catch (error) {
      return [`cannot word ${name}: ${reasonOf(error)}`]
    }
  })
  return [...new Set(faults)]
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}
