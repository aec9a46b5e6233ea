import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, someFindings } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { ExhibitId } from '../../domain/id.ts'
import { jobsInLine, looksInLine } from './next-job.ts'
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

const claimed = async (limit: number) => (await store.claim(limit)).map(({ mediaId }) => mediaId)

/** Enters media of a kind, each a byte larger than the one before. */
async function add(kind: MediaKind, count: number, bytes: number): Promise<void> {
  const media = Array.from({ length: count }, (_, index) => aMedium(`${kind} ${bytes} ${index}`, { kind, bytes: bytes + index }))
  await store.saveFiles(media.map((medium) => aFile(exhibit, medium.sha256, medium)))
}

async function claimedOneByOne(): Promise<string[]> {
  const [next] = await claimed(1)
  return next === undefined ? [] : [next, ...(await claimedOneByOne())]
}

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
    expect(await claimed(2)).toEqual(order.slice(0, 2))
    expect(await claimed(9)).toEqual(order.slice(2))
    expect(await claimed(9)).toEqual([])
    expect(await store.waiting()).toBe(5)
  })

  test('is put back by a release, a recovery and a new need, and ended by findings', async () => {
    const [a, b] = [aMedium('a', { bytes: 1 }), aMedium('b', { bytes: 2 })]
    await store.saveFiles([aFile(exhibit, 'a', a), aFile(exhibit, 'b', b)])
    await store.claim(2)
    await store.release(b.sha256)
    expect(await claimed(2)).toEqual([b.sha256])
    await store.recover()
    expect(await claimed(2)).toEqual([a.sha256, b.sha256])
    await store.saveFindings(someFindings(a.sha256))
    await store.recover()
    expect(await claimed(2)).toEqual([b.sha256])
    await store.requeue([a.sha256])
    expect(await claimed(2)).toEqual([a.sha256])
  })

  test('begins with what a person asked for, and tells of what kinds the rest is', async () => {
    const media = [
      aMedium('film', { kind: 'video', bytes: 70 }),
      aMedium('photo', { bytes: 3 }),
      aMedium('other photo', { bytes: 4 }),
      aMedium('long', { kind: 'video', bytes: 500 }),
    ]
    await store.saveFiles(media.map((medium) => aFile(exhibit, medium.sha256, medium)))
    await store.lookFirst(100)
    expect(await store.left()).toEqual([
      { kind: 'image', look: 'whole', media: 2, bytes: 7 },
      { kind: 'video', look: 'keyframes', media: 1, bytes: 500 },
      { kind: 'video', look: 'whole', media: 1, bytes: 70 },
    ])
    expect(await store.bringForward([sha256('film'), sha256('none')])).toBe(1)
    expect(await store.claim(1)).toEqual([{ mediaId: sha256('film'), kind: 'video', bytes: 70, look: 'whole' }])
    expect(await store.claim(9, 'video')).toEqual([{ mediaId: sha256('long'), kind: 'video', bytes: 500, look: 'keyframes' }])
    expect(await store.inLine(null, 9)).toEqual([sha256('photo'), sha256('other photo')].toSorted())
    expect(await store.take([sha256('photo'), sha256('film')])).toEqual([sha256('photo')])
  })

  test('is photos and sounds with one first look at a long film after each 24 photos, or four sounds, until none is left', async () => {
    await add('image', 60, 1)
    await add('audio', 9, 1)
    await add('video', 5, 500)
    await add('video', 2, 90)
    await store.lookFirst(100)
    const photos = (count: number) => Array<string>(count).fill('image whole')
    const sounds = (count: number) => Array<string>(count).fill('audio whole')
    const [look, films] = ['video keyframes', ['video whole', 'video whole']]
    // Twelve photos weigh as much as two sounds.
    const bulk = [...photos(24), look, ...photos(24), look, ...photos(12), ...sounds(2), look, ...sounds(4), look, ...sounds(3)]
    const order = await store.claim(99)
    expect(order.map((each) => `${each.kind} ${each.look}`)).toEqual([...bulk, look, ...films])
    const looks = order.filter((each) => each.look === 'keyframes').map(({ bytes }) => bytes)
    expect(looks).toEqual(looks.toSorted((one, other) => one - other))
    await store.recover()
    const oneByOne = await claimedOneByOne()
    expect(oneByOne.toSorted()).toEqual(order.map(({ mediaId }) => mediaId).toSorted())
  })

  test('gives no turn of what a person asked for, nor of what costs nothing, to a first look', async () => {
    await add('image', 40, 1)
    await add('video', 1, 500)
    await store.lookFirst(100)
    expect((await store.claim(24)).every(({ kind }) => kind === 'image')).toBe(true)
    const [asked = sha256('none')] = await store.inLine(null, 1)
    await store.bringForward([asked])
    await add('other', 2, 9)
    const next = await store.claim(4)
    expect(next.map(({ mediaId, look }) => (mediaId === asked ? 'asked' : look))).toEqual(['asked', 'whole', 'whole', 'keyframes'])
    expect(next.map(({ kind }) => kind).slice(1, 3)).toEqual(['other', 'other'])
  })

  test.each([
    ['all that waits', jobsInLine],
    ['first looks', looksInLine],
  ] as const)('is found at the head of an index, however much waits: %s', async (_name, line) => {
    const plan = await line(db).limit(1).explain<{ detail: string }>(undefined, sql`query plan`)
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH job USING INDEX job_in_line \(state=\?/)])
  })

  test('after a first look waits for its turn as a whole, and has no outcome yet', async () => {
    const film = aMedium('film', { kind: 'video', bytes: 900 })
    await store.saveFiles([aFile(exhibit, 'film', film), aFile(exhibit, 'short', aMedium('short', { kind: 'video', bytes: 90 }))])
    await store.lookFirst(100)
    expect(await claimed(1)).toEqual([film.sha256])
    await store.saveFindings(someFindings(film.sha256, { firstLook: true }))
    await store.lookFirst(100)
    await store.recover()
    expect(await store.claim(9)).toEqual([
      { mediaId: sha256('short'), kind: 'video', bytes: 90, look: 'whole' },
      { mediaId: film.sha256, kind: 'video', bytes: 900, look: 'whole' },
    ])
    expect(await store.medium(film.sha256)).toMatchObject({ outcome: null, firstLook: true })
    expect(await store.counts()).toMatchObject({ waiting: 2, byOutcome: { partly: 0 } })
    await store.saveFindings(someFindings(film.sha256))
    expect(await store.medium(film.sha256)).toMatchObject({ outcome: 'partly', firstLook: false })
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('finds what was analysed by other means, and looks again at what has a further name', async () => {
    const media = ['a', 'b', 'c'].map((name) => aMedium(name))
    await store.saveFiles(media.map((medium) => aFile(exhibit, medium.sha256, medium)))
    for (const { sha256: id } of media) await store.saveFindings(someFindings(id), { plan: 'plan 1', draft: null })
    expect(await store.madeOtherwise('image', 'plan 1', null, 9)).toEqual([])
    const ids = media.map((medium) => medium.sha256).toSorted()
    expect(await store.madeOtherwise('image', 'plan 2', null, 2)).toEqual(ids.slice(0, 2))
    expect(await store.madeOtherwise('image', 'plan 2', ids[1] ?? null, 2)).toEqual(ids.slice(2))
    await store.notePlan(ids.slice(1), 'plan 2')
    expect(await store.madeOtherwise('image', 'plan 2', null, 9)).toEqual(ids.slice(0, 1))
    const [, second] = media
    if (second === undefined) throw new Error('there is no second')
    await store.saveFiles([aFile(exhibit, 'copy', second)])
    await store.notePlan(ids, 'plan 2')
    await store.saveFiles([aFile(exhibit, 'another copy', second)])
    expect(await store.madeOtherwise('image', 'plan 2', null, 9)).toEqual([second.sha256])
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
    expect(await claimed(9)).toEqual([])
    await sql`pragma foreign_keys = off`.execute(db)
    await sql`insert into job (media_id, kind, bytes, state, turn) values ('none', 'image', 1, 'waiting', 1)`.execute(db)
    await store.recover()
    expect(await store.waiting()).toBe(2)
    expect(await claimed(9)).toEqual([b.sha256, c.sha256])
  })
})
