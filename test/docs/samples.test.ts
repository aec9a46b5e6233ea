import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const files = readdirSync(join(root, 'samples', 'case'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
const rows = readFileSync(join(root, 'samples', 'SOURCES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `samples/case/'))

test('every sample file has its origin and licence beside it, and no line is left over', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(rows.map((row) => row.split('`')[1]).toSorted()).toEqual(files.toSorted())
})

test('every sample file is under a licence that lets it be passed on', () => {
  for (const row of rows) expect(row).toMatch(/\| (CC0-1\.0|CC-BY-2\.0|CC-BY-4\.0|public domain) \|$/)
})

test('the samples stay small', () => {
  const bytes = files.map((file) => statSync(join(root, file)).size).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeLessThan(3_000_000)
})
