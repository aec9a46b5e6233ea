import { consoleWords } from '../console-words.ts'
import { careWords } from './care-words.ts'
import { findingWords } from './finding-words.ts'
import { looksWords } from './looks-words.ts'
import { peopleWords } from './people-words.ts'
import { releaseWords } from './release-words.ts'
import { reviewWords } from './review-words.ts'
import { samplingWords } from './sampling-words.ts'
import { workWords } from './work-words.ts'

/** The words that the browser asks for, by area of the catalogue. */
export const areaWords = {
  console: consoleWords,
  people: peopleWords,
  care: careWords,
  review: reviewWords,
  looks: looksWords,
  finding: findingWords,
  sampling: samplingWords,
  release: releaseWords,
  work: workWords,
} as const

type Areas = typeof areaWords
type Area = keyof Areas

/** `area.word`; those of the area `console` may be named without it. */
export type Word = Areas['console'][number] | { [A in Area]: `${A}.${Areas[A][number]}` }[Area]

/** The key of a word in the catalogue. */
export function wordKey(word: Word): string {
  return word.includes('.') ? word : `console.${word}`
}
