import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markSheet, sceneSheet } from './question-sheet.ts'
import { readAnswers } from './read-answers.ts'
import { freeLetters, isFreeText, isWhole, nextLetters, startOfReply, writeOn } from './reply-form.ts'

const plain = [...' abcdé']

/** Writes a reply by always taking one of the letters that may come next, as the numbers choose. */
function writtenBy(choices: readonly number[], stills: number): { readonly text: string; readonly sheet: ReturnType<typeof sceneSheet> } {
  const sheet = sceneSheet(stills)
  let [text, position] = ['', startOfReply(sheet)]
  for (let at = 0; !isWhole(position); at += 1) {
    const letters = [...nextLetters(position), ...(freeLetters(position) > 0 ? plain : [])]
    const letter = letters[(choices[at % choices.length] ?? 0) % letters.length] ?? ''
    text += letter
    position = writeOn(position, letter)
  }
  return { text, sheet }
}

describe('the form of a reply', () => {
  test('whatever is written letter by letter within it ends, and is a valid answer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 3), (choices, stills) => {
        const { text, sheet } = writtenBy(choices, stills)
        expect(text.length).toBeLessThan(2000)
        expect(readAnswers(sheet, text)).not.toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  test.each(['{"marks":[]}', '{"marks":[{"mark":"signature"}]}'])('takes %s whole', (reply) => {
    const known = readAnswers(markSheet, reply) !== null
    expect(isWhole(writeOn(startOfReply(markSheet), reply))).toBe(known)
  })

  test.each(['{ "marks":[]}', '{"marks":[{"mark":"no such mark"}]}', '{"marks":[]}}', 'Yes'])('has no place for %s', (reply) => {
    expect(writeOn(startOfReply(markSheet), reply)).toEqual([])
  })

  test('free text is what a JSON string holds as it is', () => {
    expect(['a b', 'é', '猫', '🚲'].every(isFreeText)).toBe(true)
    expect(['', '"', 'a\\', '\n', '\ufffd'].some(isFreeText)).toBe(false)
  })
})
