import { describe, expect, test } from 'vitest'
import { mostCertain, overStills } from './shift-certainty.ts'

describe('overStills', () => {
  test('half of the stills lift by one step, never above the ceiling', () => {
    expect(overStills('possible', { on: 2, of: 4, ceiling: 'stated' })).toBe('likely')
    expect(overStills('likely', { on: 4, of: 4, ceiling: 'stated' })).toBe('stated')
    expect(overStills('likely', { on: 4, of: 4, ceiling: 'likely' })).toBe('likely')
    expect(overStills('possible', { on: 4, of: 4, ceiling: 'possible' })).toBe('possible')
    expect(overStills('stated', { on: 4, of: 4, ceiling: 'likely' })).toBe('stated')
  })

  test('less than half of the stills change nothing', () => {
    expect(overStills('possible', { on: 2, of: 5, ceiling: 'stated' })).toBe('possible')
  })

  test('one still among many lowers, and what is lowest is not said', () => {
    expect(overStills('stated', { on: 1, of: 5, ceiling: 'stated' })).toBe('likely')
    expect(overStills('possible', { on: 1, of: 5, ceiling: 'stated' })).toBeNull()
  })

  test('a single still changes nothing', () => {
    expect(overStills('likely', { on: 1, of: 1, ceiling: 'stated' })).toBe('likely')
  })
})

test('the most certain of none is none', () => {
  expect(mostCertain([])).toBeNull()
  expect(mostCertain(['possible', 'stated', 'likely'])).toBe('stated')
})
