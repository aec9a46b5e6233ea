import { expect, test } from 'vitest'
import { instantOf } from './instant-of.ts'

test('a file time is an instant in UTC, and none where no calendar holds it', () => {
  expect(instantOf(new Date(0))).toBe('1970-01-01T00:00:00.000Z')
  expect(instantOf(new Date(Number.NaN))).toBeNull()
})
