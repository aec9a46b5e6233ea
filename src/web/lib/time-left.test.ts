import { expect, test } from 'vitest'
import { secondsLeft } from './time-left.ts'

test('the time left follows from the pace that was seen', () => {
  expect(secondsLeft({ at: 0, done: 10 }, { at: 60_000, done: 40 }, 100)).toBe(120)
})

test('nothing is promised before enough was seen', () => {
  expect(secondsLeft({ at: 0, done: 10 }, { at: 1000, done: 40 }, 100)).toBeNull()
  expect(secondsLeft({ at: 0, done: 10 }, { at: 60_000, done: 11 }, 100)).toBeNull()
})

test('a case that is done has no time left', () => {
  expect(secondsLeft({ at: 0, done: 0 }, { at: 60_000, done: 100 }, 100)).toBe(0)
})
