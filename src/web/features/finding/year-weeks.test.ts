import { expect, test } from 'vitest'
import { firstDayOfWeek, shade, weeksOf } from './year-weeks.ts'

test('the weeks of a month begin where the week begins', () => {
  const [first, , , , last] = weeksOf(2024, 1, 1)
  expect(first).toEqual([null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'])
  expect(last).toEqual(['2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29', null, null, null])
  expect(weeksOf(2024, 1, 7)[0]?.[4]).toBe('2024-02-01')
})

test('every day of a year stands in its calendar once', () => {
  const days = Array.from({ length: 12 }, (_, month) => weeksOf(2024, month, 6).flat()).flat()
  expect(days.filter((day) => day !== null)).toHaveLength(366)
})

test('the week begins as it does where the language is used', () => {
  expect(firstDayOfWeek('sv')).toBe(1)
  expect(firstDayOfWeek('en-US')).toBe(7)
})

test('more media give a deeper shade', () => {
  expect([0, 1, 30, 1000].map((count) => shade(count, 1000))).toEqual([0, 1, 2, 5])
})
