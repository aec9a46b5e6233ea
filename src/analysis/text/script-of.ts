import { type Script, scripts } from '../../domain/observation.ts'

const patterns = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  greek: /\p{Script=Greek}/u,
  japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
  korean: /\p{Script=Hangul}/u,
  thai: /\p{Script=Thai}/u,
  devanagari: /\p{Script=Devanagari}/u,
} as const satisfies Partial<Record<Script, RegExp>>

/** The letters of each script in a text. Marks and digits count for none. */
export function lettersByScript(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>()
  for (const character of text) {
    const script = scriptOfLetter(character)
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return counts
}

/** The script that most letters belong to; `none` without letters. Kana make Han characters Japanese. */
export function scriptOf(text: string): Script {
  const counts = lettersByScript(text)
  if (counts.size === 0) return 'none'
  if ((counts.get('japanese') ?? 0) > 0 && (counts.get('han') ?? 0) > 0) return 'japanese'
  return scripts.reduce((best, script) => ((counts.get(script) ?? 0) > (counts.get(best) ?? 0) ? script : best), 'other')
}

function scriptOfLetter(character: string): Script | null {
  if (!/\p{L}/u.test(character)) return null
  for (const [script, pattern] of Object.entries(patterns))
    if (pattern.test(character)) return scripts.find((one) => one === script) ?? 'other'
  return 'other'
}
