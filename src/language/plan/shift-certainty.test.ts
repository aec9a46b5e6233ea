import { describe, expect, test } from 'vitest'
import { lowered, mostCertain, overStills } from './shift-certainty.ts'

describe('overStills', () => {
  test('half of the stills lift what is possible', () => {
    expect(overStills('possible', { on: 2, of: 4, agreed: false })).toBe('likely')
  })

  test('repetition alone never makes a plain statement', () => {
    expect(overStills('likely', { on: 4, of: 4, agreed: false })).toBe('likely')
    expect(overStills('likely', { on: 4, of: 4, agreed: true })).toBe('stated')
  })

  test('one still among many lowers, and what is lowest is not said', () => {
    expect(overStills('stated', { on: 1, of: 5, agreed: true })).toBe('likely')
    expect(overStills('possible', { on: 1, of: 5, agreed: true })).toBeNull()
  })

  test('a single still changes nothing', () => {
    expect(overStills('likely', { on: 1, of: 1, agreed: true })).toBe('likely')
  })
})

test('the most certain of none is none, and nothing lies below the lowest', () => {
  expect(mostCertain([])).toBeNull()
  expect(mostCertain(['possible', 'stated', 'likely'])).toBe('stated')
  expect(lowered('possible')).toBeNull()
})
