import { expect, test } from 'vitest'
import { sizeFindings } from './size-findings.ts'

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) })

test('a file is warned of above 250 lines and fails above 300', () => {
  expect(sizeFindings([file('src/a.ts', 250), file('src/b.ts', 251), file('src/c.ts', 301)])).toEqual([
    { path: 'src/c.ts', lines: 301, tooLong: true },
    { path: 'src/b.ts', lines: 251, tooLong: false },
  ])
})

test('words and tables are data and have no limit', () => {
  expect(sizeFindings([file('src/language/locales/sv/lexicon.ts', 900), file('src/analysis/colours.data.ts', 900)])).toEqual([])
})
