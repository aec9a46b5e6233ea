import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { gather } from '../../../test/gather.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { ExhibitId } from '../../domain/id.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore

beforeEach(async () => {
  home = tempFolder()
  ;({ store } = await openLoneStore(home.path))
  const phone = (await store.addExhibit({ name: 'phone', source: '/exhibits/phone', form: 'folder' })).id
  const stick = (await store.addExhibit({ name: 'stick', source: '/exhibits/stick', form: 'folder' })).id
  await store.saveFiles([
    aFile(phone, 'DCIM/1.jpg', aMedium('one')),
    aFile(phone, "it's.jpg", aMedium('two')),
    aFile(stick, 'DCIM/1.jpg', aMedium('three')),
    aFile(stick, 'again.jpg', aMedium('one')),
  ])
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const ids = (...names: string[]) => names.map(sha256).sort()

describe('media that people name', () => {
  test('are all that a path leads to, or the one in the exhibit whose label stands before it', async () => {
    expect(await store.mediaNamed(['DCIM/1.jpg'])).toEqual(ids('one', 'three'))
    expect(await store.mediaNamed(['A:DCIM/1.jpg'])).toEqual(ids('one'))
    expect(await store.mediaNamed(['B:DCIM/1.jpg'])).toEqual(ids('three'))
  })

  test('are also found by their bytes, and each is given once', async () => {
    expect(await store.mediaNamed([sha256('one'), 'A:DCIM/1.jpg', 'again.jpg'])).toEqual(ids('one'))
  })

  test('may have any name, and are none where nothing is called so', async () => {
    expect(await store.mediaNamed(["it's.jpg"])).toEqual(ids('two'))
    expect(await store.mediaNamed(['C:DCIM/1.jpg', '%', '', "' or 1"])).toEqual([])
    expect(await store.mediaNamed([])).toEqual([])
  })
})

test('files that lead to no medium come in the order of exhibit and path, however many pages they fill', async () => {
  const [phone, stick] = (await store.exhibits()).map(({ id }) => id)
  if (phone === undefined || stick === undefined) throw new Error('no exhibits')
  const lost = (exhibit: ExhibitId, count: number) =>
    Array.from({ length: count }, (_, index) => aFile(exhibit, `lost ${String(index).padStart(4, '0')}`, null))
  const all = [...lost(phone, 1000), ...lost(stick, 3)]
  await store.saveFiles(all.toReversed())
  expect((await gather(store.filesWithoutMedium())).map(({ exhibit, path }) => [exhibit, path])).toEqual(
    all.map(({ file }) => [file.exhibit, file.path]),
  )
})

test('files that were read although something is wrong with them come in the order of reading, however many pages they fill', async () => {
  const [phone, stick] = (await store.exhibits()).map(({ id }) => id)
  if (phone === undefined || stick === undefined) throw new Error('no exhibits')
  const problem = { code: 'archive-entry-damaged', detail: 'size 1 != 2' } as const
  const damaged = Array.from({ length: 1001 }, (_, index) => aFile(stick, `${1000 - index}.png`, aMedium(`medium ${index}`), { problem }))
  const lost = aFile(phone, 'lost', null, { problem: { code: 'path-unreadable', detail: null } })
  await store.saveFiles([lost, aFile(phone, 'sound.png', aMedium('sound')), ...damaged])
  expect(await gather(store.damagedFiles())).toEqual(damaged.map(({ file }) => file))
})
