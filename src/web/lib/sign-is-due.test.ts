import { expect, test } from 'vitest'
import { signIsDue } from './sign-is-due.ts'

test('a sign is told about once a minute, and again when the clock of the machine was set back', () => {
  expect(signIsDue(0, 1_000_000)).toBe(true)
  expect(signIsDue(1_000_000, 1_040_000)).toBe(false)
  expect(signIsDue(1_000_000, 1_050_000)).toBe(true)
  expect(signIsDue(1_000_000, 900_000)).toBe(true)
})
