import type { Observation, Untranslated } from '../../domain/observation.ts'

/** Something written or said, in a language; words that stand in several places are one quote, named by the first. */
export type Quote = Observation<'text'> | Observation<'speech'>

/** What is written or said in a medium, each text of a language once, in the order in which it was found. */
export function quotesOf(found: readonly Observation<'text' | 'speech'>[]): Quote[] {
  const byText = new Map<string, Quote>()
  for (const one of found) {
    const key = `${one.language}\n${one.text}`
    if (!byText.has(key) && /[\p{L}\p{N}]/u.test(one.text)) byText.set(key, one)
  }
  return [...byText.values()]
}

/** Whether a text is in a language already, whatever its region or script. */
export function isIn({ language }: Quote, target: string): boolean {
  return language.split('-')[0] === target
}

/** A Chinese sign says as much as two letters. */
const leastLetters = 3

/** Why a quote cannot be put before a model; null where it can. `mostLetters` in UTF-16 units. */
export function obstacle({ text, language }: Quote, mostLetters: number): Untranslated | null {
  const letters = text.match(/\p{L}/gu) ?? []
  const dense = letters.filter((letter) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(letter))
  if (letters.length + dense.length < leastLetters) return 'too-short'
  if (!/^[a-z]{2,3}(-|$)/.test(language) || language.startsWith('und')) return 'language-unknown'
  return text.length > mostLetters ? 'too-long' : null
}
