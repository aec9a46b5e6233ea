import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'

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
