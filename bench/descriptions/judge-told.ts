import { leastEdits, lettersAndDigits } from '../../test/character-accuracy.ts'
import type { Fact } from './facts.ts'
import { meets, type Told } from './told.ts'

/** `absent`: what is told is not there at all; `wrong-count`: it is there, and not as many times as told. */
export type Verdict = 'right' | 'wrong-count' | 'absent'

// Words are right where at least this share of their letters and digits stands in the facts in a row; heard words may differ more.
const wordsRight = { text: 0.9, speech: 0.8 }
// A shorter word must stand by itself; a longer one may be joined to others.
const lettersToJoin = 4

/** Holds what a claim tells against all facts of its medium: what no fact names is not there. */
export function judgeTold(told: Told, facts: readonly Fact[]): Verdict {
  const fitting = facts.filter((fact) => fact.need !== 'not' && fact.kind === told.kind && meets(fact, told.when))
  if (told.kind === 'text' || told.kind === 'speech') return wordsStand(told.words, fitting, wordsRight[told.kind]) ? 'right' : 'absent'
  const named = fitting.filter((fact) => isNamed(told, fact))
  if (named.length === 0) return 'absent'
  return countHolds(told, named) ? 'right' : 'wrong-count'
}

/** Whether some claim tells a fact, whatever number it gives. */
export function isTold(fact: Fact, told: readonly Told[]): boolean {
  const fitting = told.filter((one) => one.kind === fact.kind && meets(fact, one.when))
  if (fact.kind === 'text' || fact.kind === 'speech') return wordsTold(fact.words, fitting, wordsRight[fact.kind])
  return fitting.some((one) => isNamed(one, fact))
}

/** Of clothing whose colour was not told, the piece alone must fit. */
function isNamed({ code }: Told, { codes }: Fact): boolean {
  if (codes.length === 0 || codes.includes(code)) return true
  const [item, colour] = code.split(':')
  return colour === 'cannot-tell' && codes.some((one) => one.split(':')[0] === item)
}

function countHolds({ count }: Told, named: readonly Fact[]): boolean {
  if (count === null || named.some((fact) => fact.count === null)) return true
  const ranges = named.flatMap((fact) => fact.count ?? [])
  const { number, exact } = count
  return exact ? ranges.some(({ least, most }) => least <= number && number <= most) : ranges.some(({ most }) => number <= most)
}

function wordsStand(words: string, facts: readonly Fact[], share: number): boolean {
  const letters = lettersAndDigits(words)
  return leastEdits(letters, lettersAndDigits(facts.map((fact) => fact.words).join(''))) <= (1 - share) * letters.length
}

function wordsTold(words: string, told: readonly Told[], share: number): boolean {
  const letters = lettersAndDigits(words)
  if (letters.length < lettersToJoin)
    return told.some((one) => one.words.split(/\s+/u).map(lettersAndDigits).includes(letters) || lettersAndDigits(one.words) === letters)
  return leastEdits(letters, lettersAndDigits(told.map((one) => one.words).join(''))) <= (1 - share) * letters.length
}
