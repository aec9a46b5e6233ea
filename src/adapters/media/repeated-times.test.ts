import { expect, test } from 'vitest'
import { createRepeatedTimes } from './repeated-times.ts'

const repeatedIn = (times: readonly number[]) => {
  const repeated = createRepeatedTimes()
  for (const pts of times) repeated.push({ pts })
  return times.filter(repeated.has)
}

test('times that several frames have are told, for each of these', () => {
  expect(repeatedIn([0, 10, 10, 10, 20, 30, 30])).toEqual([10, 10, 10, 30, 30])
  expect(repeatedIn([-7, 0, 10, 20])).toEqual([])
})

test('where the clock of a film goes back, all times that it passes again are', () => {
  expect(repeatedIn([0, 10, 20, 30, 10, 20, 40, 50])).toEqual([10, 20, 10, 20])
})
