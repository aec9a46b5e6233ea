import { expect, test } from 'vitest'
import { digestGroups } from './digest-groups.ts'

test('a digest stands in groups of four', () => {
  expect(digestGroups('1a2b3c4d5e6f')).toBe('1a2b 3c4d 5e6f')
  expect(digestGroups('')).toBe('')
})
