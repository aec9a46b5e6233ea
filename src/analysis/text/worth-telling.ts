import { scriptOf } from './script-of.ts'
import type { TextLine } from './text-line.ts'

/** What is below is more often texture than writing; measured on the photos and signs of the test data (bench/text.ts). */
const tellingLimits = {
  leastConfidence: 0.85,
  /** Letters and digits in a line; a Han character counts for two. */
  leastCharacters: 2,
  /** Short lines must be surer: chance finds a letter or two in any railing. */
  shortLine: 3,
  shortConfidence: 0.95,
  leastShare: 0.6,
  /** Han characters that are found alone in a Latin world are mostly patterns. */
  loneHanConfidence: 0.97,
} as const

/** Whether a reading is sure and long enough to be told. */
export function isWorthTelling({ text, confidence }: Pick<TextLine, 'text' | 'confidence'>): boolean {
  const shown = [...text.replace(/\s/g, '')]
  const meaningful = shown.filter((character) => /[\p{L}\p{N}]/u.test(character))
  const size = meaningful.length + meaningful.filter((character) => /\p{Script=Han}/u.test(character)).length
  if (size < tellingLimits.leastCharacters || meaningful.length / shown.length < tellingLimits.leastShare) return false
  if (scriptOf(text) === 'han' && meaningful.length === 1) return confidence >= tellingLimits.loneHanConfidence
  return confidence >= (size <= tellingLimits.shortLine ? tellingLimits.shortConfidence : tellingLimits.leastConfidence)
}
