import { detectAll } from 'tinyld'
import type { Script } from '../../domain/observation.ts'
import { lettersByScript, scriptOf } from './script-of.ts'

/** What is shorter is left undetermined. */
const leastLetters = { words: 12, han: 4 } as const
/** The guesser gives 1 where it met letters that only one language joins so; else small shares, which tell by their lead. */
const sure = { score: 0.5, leadingScore: 0.05, lead: 1.7 } as const

/** Scripts that one widespread language writes; their text needs no guess. */
const languageOfScript: Partial<Record<Script, string>> = { greek: 'el', hebrew: 'he', korean: 'ko', thai: 'th', japanese: 'ja' }

/** The language of a text as ISO 639-1; `und` where it is short or the guess is unsure. */
export function languageOf(text: string): string {
  const script = scriptOf(text)
  const known = languageOfScript[script]
  if (known !== undefined) return known
  const letters = [...lettersByScript(text).values()].reduce((sum, count) => sum + count, 0)
  if (script === 'han') return letters >= leastLetters.han ? 'zh' : 'und'
  if (letters < leastLetters.words) return 'und'
  const [first, second] = detectAll(text)
  if (first === undefined || first.lang.length !== 2) return 'und'
  const leads = first.accuracy >= sure.leadingScore && first.accuracy >= sure.lead * (second?.accuracy ?? 0)
  return first.accuracy >= sure.score || leads ? first.lang : 'und'
}

/** The guesses for a text with their scores, best first, however unsure. */
export function guessLanguages(text: string): readonly { readonly language: string; readonly score: number }[] {
  return detectAll(text).map(({ lang, accuracy }) => ({ language: lang, score: accuracy }))
}
