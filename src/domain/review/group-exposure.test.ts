import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Days, type GroupQuestion, groupExposure } from './group-exposure.ts'
import type { PersonId } from './person.ts'

const week: Days = { first: 100, last: 106 }
const people = (letters: string): PersonId[] => [...letters].map((letter) => `p-${letter}` as PersonId)
const asks = (letters: string, days: Days = week): GroupQuestion => ({ people: people(letters), days })
const refusal = (question: GroupQuestion, answered: readonly GroupQuestion[] = []): string => {
  const found = groupExposure(question, [], answered)
  return found.answer === 'given' ? 'given' : found.because
}

describe('groupExposure', () => {
  test('sums over the group and nobody else', () => {
    const rows = people('abcdefg').map((person) => ({ person, seconds: { still: 2, audio: 1 } }))
    expect(groupExposure(asks('abcde'), rows, [])).toEqual({
      answer: 'given',
      people: 5,
      seconds: { outline: 0, stylised: 0, grey: 0, still: 10, clip: 0, audio: 5 },
    })
  })

  test('says nothing of four, and does not take one person for two', () => {
    expect(refusal(asks('abcd'))).toBe('too-few')
    expect(refusal(asks('abcda'))).toBe('too-few')
  })

  test('answers the same question again', () => {
    expect(refusal(asks('abcde'), [asks('abcde')])).toBe('given')
  })

  test('refuses a group that differs from an answered one by fewer than five, on either side', () => {
    expect(refusal(asks('abcdef'), [asks('abcde')])).toBe('difference-too-small')
    expect(refusal(asks('abcde'), [asks('abcdef')])).toBe('difference-too-small')
    expect(refusal(asks('abcdeklmno'), [asks('abcde')])).toBe('given')
    expect(refusal(asks('efghi'), [asks('abcde')])).toBe('difference-too-small')
  })

  test('refuses what only three answers together would tell', () => {
    const answered = [asks('abcde'), asks('fghij')]
    expect(refusal(asks('abcdefghijx'), answered)).toBe('difference-too-small')
    expect(refusal(asks('abcdefghij'), answered)).toBe('given')
  })

  test('lets a team change from one week to the next, as long as the weeks do not meet', () => {
    expect(refusal(asks('abcdf', { first: 107, last: 113 }), [asks('abcde')])).toBe('given')
    expect(refusal(asks('abcdf', { first: 106, last: 113 }), [asks('abcde')])).toBe('difference-too-small')
    expect(refusal(asks('abcde', { first: 90, last: 120 }), [asks('abcde')])).toBe('given')
  })

  test('finds a meeting of days in the middle of a longer question', () => {
    expect(refusal(asks('abcdef', { first: 90, last: 120 }), [asks('abcde')])).toBe('difference-too-small')
    expect(refusal(asks('abcdef', { first: 101, last: 102 }), [asks('abcde')])).toBe('difference-too-small')
  })

  test('lets no combination of answers through that tells of fewer than five people on a day', () => {
    const group = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrst'), { minLength: 1 }).map((letters) => letters.join(''))
    const days = fc.record({ first: fc.integer({ min: 1, max: 4 }), length: fc.integer({ min: 0, max: 3 }) })
    const questions = fc.array(fc.record({ group, days }), { maxLength: 8 })
    fc.assert(
      fc.property(questions, (all) => {
        const answered: GroupQuestion[] = []
        for (const { group: letters, days: asked } of all) {
          const question = asks(letters, { first: asked.first, last: asked.first + asked.length })
          if (refusal(question, answered) === 'given') answered.push(question)
        }
        for (let day = 1; day <= 7; day++) expect(smallestTold(answered, day)).toBeGreaterThanOrEqual(5)
      }),
    )
  })
})

/** The fewest people whom a set formed by meeting, joining and taking away the groups of a day can hold. */
function smallestTold(answered: readonly GroupQuestion[], day: number): number {
  const groups = answered.filter(({ days }) => days.first <= day && day <= days.last)
  const kinds = new Map<string, number>()
  for (const person of people('abcdefghijklmnopqrst')) {
    const kind = groups.map((question) => (question.people.includes(person) ? '1' : '0')).join('')
    if (kind.includes('1')) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  return Math.min(Number.POSITIVE_INFINITY, ...kinds.values())
}
