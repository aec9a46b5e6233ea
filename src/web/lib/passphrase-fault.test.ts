import { expect, test } from 'vitest'
import { passphraseFault } from './passphrase-fault.ts'

test('a new passphrase is long enough and typed the same twice', () => {
  expect(passphraseFault('elevenchars', 'elevenchars')).toBe('length')
  expect(passphraseFault('x'.repeat(257), 'x'.repeat(257))).toBe('length')
  expect(passphraseFault('four plain words', 'four plain wards')).toBe('differs')
  expect(passphraseFault('four plain words', 'four plain words')).toBeNull()
})
