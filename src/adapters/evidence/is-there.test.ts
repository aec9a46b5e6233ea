import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { isThere } from './is-there.ts'

test('an exhibit is there while its folder holds something or its file is a file', async () => {
  using home = tempFolder()
  const folder = join(home.path, 'card')
  mkdirSync(join(folder, 'DCIM'), { recursive: true })
  writeFileSync(join(home.path, 'card.zip'), 'PK')
  expect(await isThere({ source: folder, form: 'folder' })).toBe(true)
  expect(await isThere({ source: join(home.path, 'card.zip'), form: 'archive' })).toBe(true)
})

// A test that runs as root is refused nothing.
test.skipIf(process.getuid?.() === 0)('it is there where it may not be read', async () => {
  using home = tempFolder()
  mkdirSync(join(home.path, 'closed'), { mode: 0 })
  expect(await isThere({ source: join(home.path, 'closed'), form: 'folder' })).toBe(true)
  expect(await isThere({ source: join(home.path, 'closed', 'card.zip'), form: 'archive' })).toBe(true)
})

test('it is not there where the path is gone, is another kind of thing, or is the empty place of a disk', async () => {
  using home = tempFolder()
  mkdirSync(join(home.path, 'mount'))
  writeFileSync(join(home.path, 'file'), '')
  expect(await isThere({ source: join(home.path, 'mount'), form: 'folder' })).toBe(false)
  expect(await isThere({ source: join(home.path, 'gone'), form: 'folder' })).toBe(false)
  expect(await isThere({ source: join(home.path, 'file'), form: 'folder' })).toBe(false)
  expect(await isThere({ source: join(home.path, 'mount'), form: 'archive' })).toBe(false)
  expect(await isThere({ source: join(home.path, 'gone.zip'), form: 'file' })).toBe(false)
})
