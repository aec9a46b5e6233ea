import { expect, test } from 'vitest'
import { mediaWanted } from './media-wanted.ts'

const searches = { present: { words: 'bread' }, kept: [{ id: 'f-1', filter: { kind: 'image', words: 'sign' } }] }

test('for all of the case nothing is looked up', () => {
  expect(mediaWanted('all', searches)).toBeNull()
})

test('verified media are looked up without a filter', () => {
  expect(mediaWanted('verified', searches)).toEqual({ which: 'verified', filter: {} })
})

test('the present search and a kept one are looked up by their filters', () => {
  expect(mediaWanted('found', searches)).toEqual({ which: 'found', filter: { words: 'bread' } })
  expect(mediaWanted('f-1', searches)).toEqual({ which: 'found', filter: { kind: 'image', words: 'sign' } })
})

test('a search that is kept no more is not known', () => {
  expect(mediaWanted('f-2', searches)).toBeUndefined()
})
