import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markWords } from './mark-words.ts'

describe('markWords', () => {
  test('marks each searched word whatever its case', () => {
    expect(markWords('A Röd soffa.', 'röd so')).toEqual([
      { text: 'A ', found: false },
      { text: 'Röd', found: true },
      { text: ' ', found: false },
      { text: 'so', found: true },
      { text: 'ffa.', found: false },
    ])
  })

  test('leaves the text whole when nothing is searched', () => {
    expect(markWords('As it is.', '  ')).toEqual([{ text: 'As it is.', found: false }])
  })

  test('loses and adds nothing, whatever is searched', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, words) => {
        expect(
          markWords(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
