import { detectAll } from 'tinyld'
import type { Script } from '../../domain/observation.ts'
import { hanLanguage } from './han-language.ts'
import { lettersByScript, scriptOf } from './script-of.ts'

/** What is shorter is left undetermined. */
const leastLetters = { words: 12, han: 2 } as const
/**
 * The guesser gives a high score where it met letters that only one language joins so, and else small shares, which tell by their
 * lead. Chosen on the transcripts of the test data, signs and names; see language-of.test.ts.
 */
const sure = { score: 0.5, leadingScore: 0.05, lead: 1.7, leadingLetters: 18 } as const

/** Scripts that one widespread language writes; their text needs no guess. */
const languageOfScript: Partial<Record<Script, string>> = { greek: 'el', hebrew: 'he', korean: 'ko', thai: 'th', japanese: 'ja' }

/** The language of a text as ISO 639-1; `und` where it is short or the guess is unsure. */
export function languageOf(text: string): string {
  const script = scriptOf(text)
  const known = languageOfScript[script]
  if (known !== undefined) return known
  const letters = [...lettersByScript(text).values()].reduce((sum, count) => sum + count, 0)
  if (script === 'han') return letters >= leastLetters.han ? hanLanguage(text) : 'und'
  if (letters < leastLetters.words) return 'und'
  const [first, second] = guessLanguages(text)
  if (first === undefined || first.language.length !== 2) return 'und'
  const leads = letters >= sure.leadingLetters && first.score >= sure.leadingScore && first.score >= sure.lead * (second?.score ?? 0)
  const marked = first.score >= sure.score && (/[^\p{ASCII}]/u.test(text) || halvesAgree(text, first.language))
  return marked || (leads && first.score < sure.score) ? first.language : 'und'
}

/** One odd word gives a text a high score for any language, so plain letters need a second opinion. */
function halvesAgree(text: string, language: string): boolean {
  const words = text.split(/\s+/u)
  const middle = Math.ceil(words.length / 2)
  const halves = [words.slice(0, middle), words.slice(middle)].map((half) => guessLanguages(half.join(' '))[0]?.language ?? language)
  return halves.every((half) => half === language)
}

/** The guesses for a text with their scores, best first, however unsure. */
export function guessLanguages(text: string): readonly { readonly language: string; readonly score: number }[] {
  return detectAll(text).map(({ lang, accuracy }) => ({ language: lang, score: accuracy }))
}
