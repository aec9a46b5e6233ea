import { describe, expect, test } from 'vitest'
import { steadyCount } from './steady-count.ts'

describe('steadyCount', () => {
  test('a single still is taken as it is', () => expect(steadyCount([3], 1)).toBe(3))
  test('of two stills the smaller count is taken', () => expect(steadyCount([2, 3], 2)).toBe(2))
  test('one doubled detection among several stills adds nobody', () => expect(steadyCount([2, 2, 3, 2], 4)).toBe(2))
  test('two stills with more raise the count', () => expect(steadyCount([2, 3, 3, 1], 4)).toBe(3))
  test('in a long shot a fifth of the stills is needed', () => expect(steadyCount([5, 5, ...Array(18).fill(2)], 20)).toBe(2))
  test('it is no sum, and nothing seen is none', () => {
    expect(steadyCount([1, 1, 1, 1], 4)).toBe(1)
    expect(steadyCount([], 4)).toBe(0)
  })
})
