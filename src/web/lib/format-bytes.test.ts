import { expect, test } from 'vitest'
import { formatBytes } from './format-bytes.ts'

test('sizes are told in the largest unit that leaves a whole number', () => {
  expect([0, 999, 1000, 18_500_221, 2_400_000_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '19 MB',
    '2.4 GB',
  ])
  expect(formatBytes(2_400_000_000, 'sv')).toBe('2,4 GB')
  expect([999, 2_400_000_000].map((bytes) => formatBytes(bytes, 'ja'))).toEqual(['999バイト', '2.4 GB'])
})
