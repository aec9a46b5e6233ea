import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aFile, aMedium } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { gather } from '../../../test/gather.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { type CaseStore, mostFilesHeld } from '../../application/ports/case-store.ts'
import type { ExhibitId } from '../../domain/id.ts'
import { createWordSearch } from './find-words.ts'
import type { CaseTables } from './schema.ts'

const few = aMedium('few')
const many = aMedium('many')
const damage = { code: 'archive-entry-damaged', detail: 'size 1 != 2' } as const
const copies = 6000

let place: ReturnType<typeof tempFolder>
let store: CaseStore
let db: Kysely<CaseTables>
let [phone, stick] = ['' as ExhibitId, '' as ExhibitId]

beforeEach(async () => {
  place = tempFolder()
  ;({ store, db } = await openLoneStore(place.path))
  phone = (await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })).id
  stick = (await store.addExhibit({ name: 'stick', source: '/stick', form: 'folder' })).id
  const copy = (_: unknown, index: number) => aFile(stick, `copies/name${String(index).padStart(5, '0')}.jpg`, many)
  await store.saveFiles([
    aFile(stick, 'few.jpg', few),
    ...Array.from({ length: copies }, copy).toReversed(),
    aFile(phone, 'Stortorget.jpg', many, { problem: damage, modifiedAt: null }),
  ])
})

afterEach(async () => {
  await store[Symbol.asyncDispose]()
  place[Symbol.dispose]()
})

const search = async (words: string, many?: number) => {
  await using alone = createWordSearch(db, many)
  return [...((await alone.find(words, 2, 10_000))?.bits ?? [])]
}

test('the files of a medium come in the order of exhibit and path, however many pages they fill', async () => {
  const pages = await gather(store.filesOf(many.sha256))
  expect(pages.flat()).toEqual((await store.medium(many.sha256))?.files)
  expect(pages.flat()).toHaveLength(copies + 1)
  expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(mostFilesHeld)
})

test('a medium of many files is read without them, with what is wrong with them; one of few is read with them', async () => {
  const whole = await store.medium(many.sha256)
  expect(await store.boundedMedium(many.sha256)).toEqual({ ...whole, files: [], problemsOfMany: [damage] })
  expect(await gather(store.boundedMedia())).toEqual([
    { ...(await store.medium(few.sha256)), problemsOfMany: null },
    { ...whole, files: [], problemsOfMany: [damage] },
  ])
})

test('a medium of many files is found by each of their names, by words of several names together and by what they have in common', async () => {
  await store.finder.bring(() => {}, new AbortController().signal)
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from find_text`.execute(db)
  expect(rows[0]?.rows).toBeGreaterThan(2)
  for (const threaded of [undefined, 1]) {
    for (const words of ['name00000', 'name05999', 'name00000 name05999', 'stortorget', 'stortorget name03', 'copies'])
      expect([words, await search(words, threaded)]).toEqual([words, [2]])
    expect(await search('few jpg', threaded)).toEqual([1])
    expect(await search('jpg', threaded)).toEqual([3])
    expect(await search('few name00000', threaded)).toEqual([0])
    expect(await search('name00000 name06000', threaded)).toEqual([0])
  }
  const query = { words: '', chosen: { problem: [damage.code], exhibit: ['A'] }, from: '2024-02-29', to: '2024-02-29', area: null }
  expect((await store.finder.page(query, null, 10)).ids).toEqual([many.sha256])
})

test('a medium whose files become many keeps its words, and gains those of the others', async () => {
  const bring = () => store.finder.bring(() => {}, new AbortController().signal)
  await bring()
  const later = Array.from({ length: mostFilesHeld + 1 }, (_, index) => aFile(phone, `later/other${index}.jpg`, few))
  await store.saveFiles(later)
  await bring()
  expect(await search('few other1000')).toEqual([1])
  expect(await search('few')).toEqual([1])
  await store.saveFiles([aFile(phone, 'last.jpg', few)])
  await bring()
  expect(await search('last other7')).toEqual([1])
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from find_text where rowid = 1`.execute(db)
  expect(rows[0]?.rows).toBe(0)
})
