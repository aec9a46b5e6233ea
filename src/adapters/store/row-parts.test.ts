import { expect, test } from 'vitest'
import { rowParts } from './row-parts.ts'

test.each([0, 1, 9, 10, 99, 100, 101, 123, 1024])('%i rows come whole, in their order and in parts of few sizes', (count) => {
  const rows = Array.from({ length: count }, (_, index) => index)
  const parts = [...rowParts(rows)]
  expect(parts.flat()).toEqual(rows)
  for (const { length } of parts) expect([1, 10, 100]).toContain(length)
})
