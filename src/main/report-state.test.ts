import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tempFolder } from '../../test/temp-folder.ts'
import { stateOfReport } from './report-state.ts'

let home: ReturnType<typeof tempFolder>
beforeAll(() => {
  home = tempFolder()
})
afterAll(() => home[Symbol.dispose]())

function kept(name: string, content: string): string {
  const path = join(home.path, name)
  writeFileSync(path, content)
  return path
}

test.each([
  ['a.html', '<p class="notice verified-notice" role="note">Verified</p>', 'html', 'verified'],
  ['a.pdf', `%PDF-1.7 ${'x'.repeat(5_000_000)}<pdf:Keywords>released</pdf:Keywords> xref`, 'pdf', 'released'],
  ['draft.json', '{"media":[\n],\n"provenance":{"state":"in-review","program":1}}\n', 'json', 'draft'],
  ['verified.json', '{"media":[\n],\n"provenance":{"state":"verified"}}\n', 'json', 'verified'],
] as const)('%s says its state', async (name, content, format, state) => {
  expect(await stateOfReport(kept(name, content), format)).toBe(state)
})

test('a report that does not say its state has none', async () => {
  expect(await stateOfReport(kept('old.pdf', '%PDF-1.7 <pdf:Keywords>holiday</pdf:Keywords>'), 'pdf')).toBeNull()
  expect(await stateOfReport(kept('empty.html', ''), 'html')).toBeNull()
})
