import { expect, test } from 'vitest'
import { fitColumns } from './fit-columns.ts'

test('a text is cut to the columns that it takes, where some characters take two', () => {
  expect(fitColumns('Analysing media', 11)).toBe('Analysing m')
  expect(fitColumns('正在分析：3/10', 9)).toBe('正在分析')
  expect(fitColumns('正在分析：3/10', 11)).toBe('正在分析：3')
  expect(fitColumns('メディア', 80)).toBe('メディア')
})
