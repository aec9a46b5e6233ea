import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeZip } from '../../../test/fixtures/make-zip.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { ListingLimits } from './archive-limits.ts'
import { readZipDirectory } from './zip-directory.ts'

async function directoryOf(whole: Buffer, limits?: ListingLimits) {
  using home = tempFolder()
  const path = join(home.path, 'exhibit.zip')
  writeFileSync(path, whole)
  return await readZipDirectory(path, 'exhibit.zip', limits)
}

const bytes = Buffer.from('one')

describe('the directory of a ZIP archive', () => {
  test('is read to its end however many pieces it takes, and every entry lies where the archive says', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `${'folder/'.repeat(index % 20)}${index}.png`)
    const whole = makeZip(names.map((name) => ({ name, bytes })))
    const { entries, broken } = await directoryOf(whole)
    expect(broken).toBeNull()
    expect([...entries.keys()]).toEqual(names)
    for (const [path, { relativeOffsetOfLocalHeader: at }] of entries)
      expect(whole.toString('utf8', at + 30, at + 30 + path.length)).toBe(path)
  })

  test('is kept as numbers and paths alone, without what the archive holds beside them', async () => {
    const { entries } = await directoryOf(makeZip([{ name: 'a.png', bytes }, { name: '../b.png', bytes }, { name: 'c/' }]))
    expect([...entries.keys()]).toEqual(['a.png', '../b.png'])
    for (const entry of entries.values())
      for (const value of Object.values(entry)) expect(['number', 'string', null]).toContain(kindOf(value))
  })

  test('that ends too early gives what stands before, and a problem under the name of the archive', async () => {
    const whole = makeZip(Array.from({ length: 100 }, (_, index) => ({ name: `${index}.png`, bytes })))
    whole.writeUInt16LE(200, whole.length - 12)
    const { entries, broken } = await directoryOf(whole)
    expect(entries.size).toBe(100)
    expect(broken).toMatchObject({ path: 'exhibit.zip', problem: { code: 'archive-broken' } })
  })

  test('that is sound and longer than what is held gives what stands before the limit, and says so with a code of its own', async () => {
    const long = makeZip(Array.from({ length: 5 }, (_, index) => ({ name: `${index}.png`, bytes })))
    const { entries, broken } = await directoryOf(long, { maxEntries: 3, maxCharacters: 1000 })
    expect([...entries.keys()]).toEqual(['0.png', '1.png', '2.png'])
    expect(broken).toMatchObject({ path: 'exhibit.zip', problem: { code: 'archive-too-long', detail: 'entries' } })
    const whole = await directoryOf(long, { maxEntries: 5, maxCharacters: 1000 })
    expect([whole.entries.size, whole.broken]).toEqual([5, null])
  })
})

const kindOf = (value: unknown) => (value === null ? null : typeof value)
