import { expect, test } from 'vitest'
import { readBeginning } from './beginning.ts'

const claim = `c-${'0a'.repeat(12)}`

test('the claim to begin with and its sample are read from an address', () => {
  expect(readBeginning({ claim, sample: 'q-12ab' })).toEqual({ claim, sample: 'q-12ab' })
  expect(readBeginning({ claim })).toEqual({ claim })
})

test('what is no id is left out, and so is a sample without its claim', () => {
  expect(readBeginning({ claim: 'c-1', sample: 'q-12ab' })).toEqual({})
  expect(readBeginning({ claim, sample: '../../me' })).toEqual({ claim })
  expect(readBeginning({})).toEqual({})
})
