import { expect, test } from 'vitest'
import { coarseSpan } from './coarse-span.ts'

test.each([
  [0, '5 seconds'],
  [0.5, '5 seconds'],
  [42, '45 seconds'],
  [59, '60 seconds'],
  [60, '1 minute'],
  [3601, '60 minutes'],
  [5400, '2 hours'],
  [36_000, '10 hours'],
])('%d seconds are told as %s', (time, told) => {
  expect(coarseSpan(time, 'en-GB')).toBe(told)
})
