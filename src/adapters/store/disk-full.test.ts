import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aFile, aMedium, someDraft, someFindings } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { tempFolder } from '../../../test/temp-folder.ts'

describe('a disk without space', () => {
  test('is told as such by every write, and what was stored stays whole', async () => {
    using home = tempFolder()
    const { store, db } = await openLoneStore(home.path)
    await using small = store
    const exhibit = await small.addExhibit({ name: 'phone', source: '/a', form: 'folder' })
    const medium = aMedium('a')
    await small.saveFiles([aFile(exhibit.id, 'a.png', medium)])
    await sql`pragma max_page_count = 1`.execute(db)
    const long = 'x'.repeat(100_000)
    const files = Array.from({ length: 500 }, (_, index) => aFile(exhibit.id, `${index}-${long.slice(0, 200)}`, aMedium(String(index))))
    const full = { code: 'disk-full' }
    await expect(small.addExhibit({ name: long, source: long, form: 'folder' })).rejects.toMatchObject(full)
    await expect(small.saveFiles(files)).rejects.toMatchObject(full)
    await expect(small.saveDescription(medium.sha256, someDraft(medium.sha256, long, null))).rejects.toMatchObject(full)
    await expect(
      small.saveFindings(someFindings(medium.sha256, { problems: [{ code: 'too-large', detail: long }] })),
    ).rejects.toMatchObject(full)
    await expect(small.audit('run-started', long, {})).rejects.toMatchObject(full)
    expect(await small.verify()).toMatchObject({ intact: true })
    expect(await small.counts()).toMatchObject({ files: 1, media: 1, observations: 0, waiting: 1 })
  })
})
