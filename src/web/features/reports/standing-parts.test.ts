import { expect, test } from 'vitest'
import { standingParts } from './standing-parts.ts'

test('only what there is is said', () => {
  expect(standingParts({ claims: 340, covered: 20, open: 8, disputed: 0 })).toEqual(['claims', 'covered', 'open'])
  expect(standingParts({ claims: 3, covered: 0, open: 0, disputed: 1 })).toEqual(['claims', 'disputed'])
})

test('without claims nothing is said of them', () => {
  expect(standingParts({ claims: 0, covered: 0, open: 0, disputed: 0 })).toEqual([])
})
