import { expect, test } from 'vitest'
import { readFilter, showsAll } from './media-filter.ts'

test('a filter is read from the address', () => {
  expect(readFilter({ words: 'bread', kind: 'video', outcome: 'partly' })).toEqual({ words: 'bread', kind: 'video', outcome: 'partly' })
})

test('what is not understood is left out', () => {
  expect(readFilter({ words: {}, kind: 'hologram', outcome: 3, more: true })).toEqual({})
})

test('searched digits stay words', () => {
  expect(readFilter({ words: 1984 })).toEqual({ words: '1984' })
})

test('only an empty filter shows all', () => {
  expect(showsAll({})).toBe(true)
  expect(showsAll({ words: 'x' })).toBe(false)
})
