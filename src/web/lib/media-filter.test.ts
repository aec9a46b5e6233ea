import { expect, test } from 'vitest'
import { chosenOf, readFilter, showsAll, withChosen } from './media-filter.ts'

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

test('several values of a facet, also such as hold a comma, are kept and taken back', () => {
  const filter = withChosen(readFilter({ object: 'dog', words: 'bread' }), 'device', ['A,B', 'C'])
  expect(filter).toEqual({ object: 'dog', words: 'bread', device: 'A%2CB,C' })
  expect(readFilter(filter)).toEqual(filter)
  expect(chosenOf(filter, 'device')).toEqual(['A,B', 'C'])
  expect(withChosen(filter, 'device', [])).toEqual({ object: 'dog', words: 'bread' })
})

test('of several kinds those that exist are kept', () => {
  expect(readFilter({ kind: 'video,hologram', people: 2, from: '2024-02-30', to: '2024-02-28' })).toEqual({
    kind: 'video',
    people: '2',
    to: '2024-02-28',
  })
})
