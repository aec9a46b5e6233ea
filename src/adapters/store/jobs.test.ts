import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, someFindings } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { ExhibitId } from '../../domain/id.ts'
import type { CaseTables } from './schema.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore
let db: Kysely<CaseTables>
let exhibit: ExhibitId

beforeEach(async () => {
  home = tempFolder()
  ;({ store, db } = await openLoneStore(home.path))
  exhibit = (await store.addExhibit({ name: 'phone', source: '/exhibits/phone', form: 'folder' })).id
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

describe('the work of a case', () => {
  test('is claimed photos first, then sound, then films, small before large, each once', async () => {
    const media = [
      aMedium('film', { kind: 'video', bytes: 1 }),
      aMedium('large photo', { bytes: 900 }),
      aMedium('sound', { kind: 'audio', bytes: 2 }),
      aMedium('small photo', { bytes: 9 }),
      aMedium('text', { kind: 'other', bytes: 99_999 }),
    ]
    await store.saveFiles(media.map((medium) => aFile(exhibit, medium.sha256, medium)))
    const order = ['text', 'small photo', 'large photo', 'sound', 'film'].map(sha256)
    expect(await store.claim(2)).toEqual(order.slice(0, 2))
    expect(await store.claim(9)).toEqual(order.slice(2))
    expect(await store.claim(9)).toEqual([])
    expect(await store.waiting()).toBe(5)
  })

  test('is put back by a release, a recovery and a new need, and ended by findings', async () => {
    const [a, b] = [aMedium('a', { bytes: 1 }), aMedium('b', { bytes: 2 })]
    await store.saveFiles([aFile(exhibit, 'a', a), aFile(exhibit, 'b', b)])
    await store.claim(2)
    await store.release(b.sha256)
    expect(await store.claim(2)).toEqual([b.sha256])
    await store.recover()
    expect(await store.claim(2)).toEqual([a.sha256, b.sha256])
    await store.saveFindings(someFindings(a.sha256))
    await store.recover()
    expect(await store.claim(2)).toEqual([b.sha256])
    await store.requeue([a.sha256])
    expect(await store.claim(2)).toEqual([a.sha256])
  })

  test('counts the deaths of workers, also across a restart', async () => {
    const medium = aMedium('a')
    await store.saveFiles([aFile(exhibit, 'a', medium)])
    const problem = { code: 'worker-crashed', detail: 'SIGKILL' } as const
    expect(await store.countCrash(medium.sha256, problem)).toBe(1)
    await store[Symbol.asyncDispose]()
    store = (await openLoneStore(home.path)).store
    expect(await store.countCrash(medium.sha256, problem)).toBe(2)
  })

  test('is made anew from the case, whatever became of its table', async () => {
    const [a, b, c] = [aMedium('a', { bytes: 1 }), aMedium('b', { bytes: 2 }), aMedium('c', { bytes: 3 })]
    await store.saveFiles([a, b, c].map((medium) => aFile(exhibit, medium.sha256, medium)))
    await store.saveFindings(someFindings(a.sha256))
    await sql`update job set state = 'done' where media_id = ${b.sha256}`.execute(db)
    await sql`delete from job where media_id = ${c.sha256}`.execute(db)
    await sql`pragma foreign_keys = off`.execute(db)
    await sql`insert into job (media_id, state) values ('none', 'waiting')`.execute(db)
    expect(await store.claim(9)).toEqual([])
    await store.recover()
    expect(await store.waiting()).toBe(2)
    expect(await store.claim(9)).toEqual([b.sha256, c.sha256])
  })
})
