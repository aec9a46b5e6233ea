import { expect, test } from 'vitest'
import { formatSpan } from './format-span.ts'

test('a span is told in the unit that suits it', () => {
  expect([15, 59.2, 60, 899, 3600, 7500].map((seconds) => formatSpan(seconds, 'en'))).toEqual([
    '15 seconds',
    '60 seconds',
    '1 minute',
    '15 minutes',
    '1 hour',
    '2 hours, 5 minutes',
  ])
  expect(formatSpan(300, 'sv')).toBe('5 minuter')
})
