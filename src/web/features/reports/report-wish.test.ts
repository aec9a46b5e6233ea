import { expect, test } from 'vitest'
import { reportSections } from '../../../domain/review/release.ts'
import { choiceOf, firstWish, inOrder, isComplete, ownFirst } from './report-wish.ts'

const wish = firstWish('sv')
const medium = 'a'.repeat(64)

test('at first the whole case is chosen, with all parts, in the language of the person', () => {
  expect(choiceOf(wish, null)).toEqual({ media: null, languages: ['sv'], sections: reportSections })
})

test('chosen media are named', () => {
  expect(choiceOf({ ...wish, media: 'verified' }, [medium])?.media).toEqual([medium])
})

test.each([
  ['media are not known yet', wish, undefined],
  ['no medium is among them', wish, []],
  ['no language is chosen', { ...wish, languages: [] }, null],
  ['no part is chosen', { ...wish, sections: [] }, null],
  ['no kind of file is chosen', { ...wish, formats: [] }, null],
])('there is no choice while %s', (_, held, media) => {
  expect(choiceOf(held, media)).toBeNull()
})

test('a wish says itself whether it is complete', () => {
  expect([isComplete(wish), isComplete({ ...wish, formats: [] })]).toEqual([true, false])
})

test('chosen values stand in the order in which they are offered, and unknown ones are left out', () => {
  expect(inOrder(['pdf', 'html', 'json'], ['json', 'pdf', 'docx'])).toEqual(['pdf', 'json'])
})

test("the person's own language is offered first", () => {
  expect(ownFirst([{ tag: 'ar' }, { tag: 'de' }, { tag: 'sv' }], 'sv').map(({ tag }) => tag)).toEqual(['sv', 'ar', 'de'])
})
