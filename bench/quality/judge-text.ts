import type { Certainty, Claim } from '../../src/domain/description.ts'
import { claimsOf } from '../../src/language/realize/claims-of.ts'
import { leastEdits, lettersAndDigits } from '../../test/character-accuracy.ts'
import type { Transcript } from './transcripts.ts'

// A claim of text holds where at least this share of its letters and digits stands in the transcript in a row.
const holdsFrom = 0.9
// A shorter word must stand by itself in what was read; a longer one may be joined to others.
const lettersToJoin = 4

/** The text claims of one picture held against its transcript. */
export interface TextJudgement {
  readonly file: string
  readonly claims: readonly { readonly text: string; readonly certainty: Certainty; readonly holds: boolean }[]
  /** Each different word of the transcript with the certainties it is told with. */
  readonly words: readonly { readonly word: string; readonly toldAs: readonly Certainty[] }[]
}

/** Judges what is claimed to be read in a picture. */
export function judgeText({ file, lines }: Transcript, claims: readonly Claim[]): TextJudgement {
  const told = claimsOf(claims, 'text').map(({ args, certainty }) => ({ text: args.text, certainty }))
  return {
    file,
    claims: told.map((claim) => ({ ...claim, holds: standsIn(claim.text, lines) })),
    words: wordsOf(lines.join(' ')).map((word) => ({
      word,
      toldAs: told.filter(({ text }) => tells(text, word)).map(({ certainty }) => certainty),
    })),
  }
}

/** Whether what was read stands in the lines of a transcript, nine in ten of its letters and digits in a row. */
export function standsIn(text: string, lines: readonly string[]): boolean {
  const letters = lettersAndDigits(text)
  return leastEdits(letters, lettersAndDigits(lines.join(''))) <= (1 - holdsFrom) * letters.length
}

function tells(text: string, word: string): boolean {
  return wordsOf(text).includes(word) || (word.length >= lettersToJoin && lettersAndDigits(text).includes(word))
}

/** Different words, which spaces part; in scripts without spaces a whole line is one. */
function wordsOf(text: string): string[] {
  const words = text.split(/\s+/u).map(lettersAndDigits)
  return [...new Set(words)].filter((word) => word !== '')
}
