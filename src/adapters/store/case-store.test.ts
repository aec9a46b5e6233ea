import { join } from 'node:path'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  aFile,
  aMedium,
  aRun,
  buildHistory,
  english,
  observationsOf,
  someDescription,
  someFindings,
  swedish,
} from '../../../test/fixtures/case-history.ts'
import { fixedClock, tickingClock } from '../../../test/memory/fixed-clock.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore, MediaFilter } from '../../application/ports/case-store.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import type { CaseId, ExhibitId, Instant, MediaId, StackId } from '../../domain/id.ts'
import { openCheckpointSigner } from '../security/checkpoint-signer.ts'
import { createCaseStore } from './case-store.ts'
import { exhibitLabel } from './evidence-writer.ts'
import { caseMigrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import type { CaseTables } from './schema.ts'
import { openWorkspace } from './workspace.ts'

let home: ReturnType<typeof tempFolder>
let workspace: Workspace
let store: CaseStore
const open = () => workspace.openCase('K 1', { create: true })

beforeEach(async () => {
  home = tempFolder()
  workspace = await openWorkspace({ folder: home.path, clock: tickingClock(), actor: 'system' })
  store = await open()
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

async function phone(): Promise<ExhibitId> {
  return (await store.addExhibit({ name: 'phone', source: '/exhibits/phone', form: 'folder' })).id
}

/** A store without a workspace, over a database that the test may limit. */
async function openLoneStore(folder: string, prepared?: Kysely<CaseTables>): Promise<CaseStore> {
  const db = prepared ?? (await openDatabase<CaseTables>(join(folder, 'lone.db'), caseMigrations))
  const record = { id: 'k-lone' as CaseId, reference: 'lone', openedAt: fixedClock().now() }
  const witness = { last: async () => null, remember: async () => {} }
  const signer = openCheckpointSigner(join(folder, 'lone.pem'))
  return createCaseStore(db, { record, witness, signer, clock: fixedClock(), actor: 'system' })
}

const everything: MediaFilter = { words: '', kind: null, outcome: null, after: null, limit: 100 }

describe('a stored case', () => {
  test('gives back every field as it was written, also after it was closed and opened again', async () => {
    const photo = aMedium('photo', { bytes: 2 ** 53 - 1 })
    const exhibit = await phone()
    const entry = aFile(exhibit, 'DCIM/😀 "quoted"\n.png', photo, { createdAt: '2024-01-01T00:00:00.000Z' as Instant })
    const lost = aFile(exhibit, 'lost.png', null, { problem: { code: 'path-unreadable', detail: 'EIO' }, bytes: null, modifiedAt: null })
    await store.saveFiles([entry, lost])
    const findings = someFindings(photo.sha256)
    const description = someDescription(photo.sha256, 'Torget')
    await store.saveFindings(findings)
    await store.saveDescription(description, [{ locale: swedish, text: 'Ett torg.' }], 's-1' as StackId)
    await store[Symbol.asyncDispose]()
    store = await open()
    const { mediaId: _, ...found } = findings
    expect(await store.medium(photo.sha256)).toEqual({ medium: photo, files: [entry.file], ...found, description, stack: 's-1' })
    expect(await store.filesWithoutMedium()).toEqual([lost.file])
    expect(await store.record()).toEqual({
      id: expect.stringMatching(/^k-[0-9a-f]{24}$/),
      reference: 'K 1',
      openedAt: '2026-11-22T17:00:01.000Z',
    })
    expect(await store.exhibits()).toEqual([{ id: exhibit, label: 'A', name: 'phone', source: '/exhibits/phone', form: 'folder' }])
  })

  test('has one medium for the same bytes at many paths, and its files in the order of exhibit and path', async () => {
    const photo = aMedium('photo')
    const first = await phone()
    const second = await store.addExhibit({ name: 'disk', source: '/exhibits/disk', form: 'folder' })
    await store.saveFiles([aFile(second.id, 'a.png', photo), aFile(first, 'b.png', photo), aFile(first, 'a.png', photo)])
    expect((await store.medium(photo.sha256))?.files.map((file) => [file.exhibit, file.path])).toEqual([
      [first, 'a.png'],
      [first, 'b.png'],
      [second.id, 'a.png'],
    ])
    expect(await store.counts()).toMatchObject({ files: 3, media: 1, waiting: 1 })
    expect(await store.claim(9)).toEqual([photo.sha256])
  })

  test('leaves a recorded path as it is, and stores no medium that no path leads to', async () => {
    const exhibit = await phone()
    const [before, after] = [aMedium('before'), aMedium('after')]
    await store.saveFiles([aFile(exhibit, 'a.png', before)])
    await store.saveFiles([aFile(exhibit, 'a.png', after), aFile(exhibit, 'b.png', before), aFile(exhibit, 'b.png', after)])
    expect(await store.medium(after.sha256)).toBeNull()
    expect(await store.counts()).toMatchObject({ files: 2, media: 1 })
    await store.saveFiles([aFile(exhibit, 'a.png', after)])
    await store.saveFiles([])
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('knows which paths of an exhibit are recorded', async () => {
    const exhibit = await phone()
    await store.saveFiles([aFile(exhibit, 'a.png', aMedium('a'))])
    expect(await store.knownPaths(exhibit, ['a.png', 'A.png', 'b.png'])).toEqual(new Set(['a.png']))
    expect(await store.knownPaths('e-none' as ExhibitId, ['a.png'])).toEqual(new Set())
    expect(await store.knownPaths(exhibit, [])).toEqual(new Set())
  })

  test('gives the same exhibit for the same source, and labels new ones in the order of adding', async () => {
    const first = await store.addExhibit({ name: 'phone', source: '/a', form: 'folder' })
    expect(await store.addExhibit({ name: 'renamed', source: '/a', form: 'folder' })).toEqual(first)
    for (let index = 0; index < 27; index += 1) await store.addExhibit({ name: 'more', source: `/more/${index}`, form: 'file' })
    const labels = (await store.exhibits()).map((exhibit) => exhibit.label)
    expect([labels[0], labels[25], labels[26], labels[27]]).toEqual(['A', 'Z', 'AA', 'AB'])
    expect([exhibitLabel(701), exhibitLabel(702)]).toEqual(['ZZ', 'AAA'])
  })

  test('keeps observations once when the same runs are saved again, and gives them in the order of runs and of seeing', async () => {
    const photo = aMedium('photo')
    await store.saveFiles([aFile(await phone(), 'a.png', photo)])
    const findings = someFindings(photo.sha256)
    await store.saveFindings(findings)
    const newer = aRun(photo.sha256, 'newer')
    const runs = [newer, ...findings.runs.toReversed()]
    await store.saveFindings({ ...findings, runs, observations: [...findings.observations, ...observationsOf(newer)] })
    const record = await store.medium(photo.sha256)
    expect(record?.runs).toEqual(runs)
    expect(record?.observations.map((observation) => observation.id)).toEqual(
      [newer, aRun(photo.sha256, 'alpha'), aRun(photo.sha256, 'zebra')].flatMap(observationsOf).map((observation) => observation.id),
    )
    expect((await store.counts()).observations).toBe(6)
  })

  test('counts by the newest outcome', async () => {
    await buildHistory(store)
    expect(await store.counts()).toEqual({
      files: 5,
      media: 3,
      observations: 6,
      waiting: 1,
      filesWithProblem: 1,
      byOutcome: { described: 1, partly: 0, unreadable: 1, unsupported: 0, known: 0 },
    })
  })

  test('is dated by its last growth, not by reports or runs', async () => {
    await buildHistory(store)
    const grown = await store.changedAt()
    await store.audit('report-written', 'case.json', { sha256: '00' })
    await store.checkpoint()
    expect(await store.changedAt()).toBe(grown)
    await store.addExhibit({ name: 'new', source: '/new', form: 'file' })
    expect((await store.changedAt()) > grown).toBe(true)
  })

  test('saves a description only where it differs, its stack included', async () => {
    const photo = aMedium('photo')
    await store.saveFiles([aFile(await phone(), 'a.png', photo)])
    const entries = async () => {
      const found = await store.verify()
      return found.intact ? found.entries : null
    }
    const before = (await entries()) ?? 0
    const save = (text: string, stack: string | null) =>
      store.saveDescription(someDescription(photo.sha256, text), [{ locale: swedish, text }], stack as StackId | null)
    await save('Torget', null)
    await save('Torget', null)
    expect(await entries()).toBe(before + 1)
    await save('Torget', 's-1')
    await save('Parken', 's-1')
    expect(await entries()).toBe(before + 3)
    expect(await store.medium(photo.sha256)).toMatchObject({ stack: 's-1', description: someDescription(photo.sha256, 'Parken') })
  })

  test('lists media by the page, in the order of their first files, and walks all of them', async () => {
    const exhibit = await phone()
    const media = Array.from({ length: 450 }, (_, index) => aMedium(`medium ${index}`))
    const copies = media.slice(0, 5).map((medium, index) => aFile(exhibit, `copy ${index}`, medium))
    await store.saveFiles([...media.map((medium, index) => aFile(exhibit, `${index}.png`, medium)), ...copies])
    const ids = media.map((medium) => medium.sha256)
    expect(await store.mediaIds({ ...everything, limit: 3 })).toEqual(ids.slice(0, 3))
    expect(await store.mediaIds({ ...everything, limit: 3, after: ids[2] ?? null })).toEqual(ids.slice(3, 6))
    const walked: MediaId[] = []
    for await (const record of store.media()) walked.push(record.medium.sha256)
    expect(walked).toEqual(ids)
  })

  test('lists media by kind and by newest outcome', async () => {
    const { photo, film, waiting } = await buildHistory(store)
    expect(await store.mediaIds({ ...everything, kind: 'audio' })).toEqual([waiting.sha256])
    expect(await store.mediaIds({ ...everything, outcome: 'described' })).toEqual([photo.sha256])
    expect(await store.mediaIds({ ...everything, outcome: 'partly' })).toEqual([])
    expect(await store.mediaIds({ ...everything, kind: 'video', outcome: 'unreadable' })).toEqual([film.sha256])
  })

  test('refuses to save half of what belongs together', async () => {
    const photo = aMedium('photo')
    await store.saveFiles([aFile(await phone(), 'a.png', photo)])
    const [first] = someFindings(photo.sha256).observations
    if (first === undefined) throw new Error('the fixture has no observation')
    await expect(store.saveFindings({ ...someFindings(photo.sha256), observations: [first, first] })).rejects.toThrow()
    expect(await store.medium(photo.sha256)).toMatchObject({ outcome: null, runs: [], observations: [] })
    expect(await store.counts()).toMatchObject({ waiting: 1, observations: 0 })
    expect(await store.verify()).toMatchObject({ intact: true })
  })
})

describe('searching drafted text', () => {
  const texts = {
    square: 'A grey square in the centre of Göteborg, with 100% "quoted" text and snake_case.',
    park: 'A park. 北京市的公园 — Öppet till 24:00. C:\\temp',
    news: 'Ὀδυσσεύς реклама مرحبا',
  }
  type Name = keyof typeof texts
  let searched: CaseStore
  let place: ReturnType<typeof tempFolder>

  beforeAll(async () => {
    place = tempFolder()
    searched = await openLoneStore(place.path)
    const exhibit = (await searched.addExhibit({ name: 'phone', source: '/a', form: 'folder' })).id
    for (const name of Object.keys(texts) as Name[]) {
      const medium = aMedium(name)
      await searched.saveFiles([aFile(exhibit, name, medium)])
      await searched.saveDescription(
        someDescription(medium.sha256, name),
        [
          { locale: english, text: texts[name] },
          { locale: swedish, text: 'Bild.' },
        ],
        null,
      )
    }
  })

  afterAll(async () => {
    await searched[Symbol.asyncDispose]()
    place[Symbol.dispose]()
  })

  async function found(words: string): Promise<Name[]> {
    const ids = await searched.mediaIds({ ...everything, words })
    return (Object.keys(texts) as Name[]).filter((name) => ids.includes(sha256(name)))
  }

  test.each<[string, Name[]]>([
    ['', ['square', 'park', 'news']],
    ['square', ['square']],
    ['SQUARE', ['square']],
    ['quar', ['square']],
    ['göteborg', ['square']],
    ['grey text', ['square']],
    ['text  grey', ['square']],
    ['grey park', []],
    ['北京', ['park']],
    ['公园', ['park']],
    ['园', ['park']],
    ['北京市的公园', ['park']],
    ['上海', []],
    ['100%', ['square']],
    ['0%', ['square']],
    ['%', ['square']],
    ['_', ['square']],
    ['e_c', ['square']],
    ['"', ['square']],
    ['"quoted"', ['square']],
    ['"qu', ['square']],
    ['\\', ['park']],
    [':\\t', ['park']],
    ['24:00', ['park']],
    ['body:', []],
    ['реклама', ['news']],
    ['مرحبا', ['news']],
    ['A*', []],
    ['gre* OR park', []],
    ['NEAR(grey square)', []],
  ])('%o finds %j', async (words, names) => {
    expect(await found(words)).toEqual(names)
  })

  test('never fails, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (words) => {
        expect((await found(words)).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 150 },
    )
  })

  test('finds the newest text only, and each medium once', async () => {
    const medium = sha256('park')
    await searched.saveDescription(
      someDescription(medium, 'park'),
      [
        { locale: english, text: 'A garden. A garden.' },
        { locale: swedish, text: 'Garden.' },
      ],
      null,
    )
    expect(await found('公园')).toEqual([])
    expect(await searched.mediaIds({ ...everything, words: 'garden' })).toEqual([medium])
  })
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
    const exhibit = await phone()
    await store.saveFiles(media.map((medium) => aFile(exhibit, medium.sha256, medium)))
    const order = ['text', 'small photo', 'large photo', 'sound', 'film'].map(sha256)
    expect(await store.claim(2)).toEqual(order.slice(0, 2))
    expect(await store.claim(9)).toEqual(order.slice(2))
    expect(await store.claim(9)).toEqual([])
    expect(await store.waiting()).toBe(5)
  })

  test('is put back by a release, a recovery and a new need, and ended by findings', async () => {
    const [a, b] = [aMedium('a', { bytes: 1 }), aMedium('b', { bytes: 2 })]
    const exhibit = await phone()
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
    await store.saveFiles([aFile(await phone(), 'a', medium)])
    const problem = { code: 'worker-crashed', detail: 'SIGKILL' } as const
    expect(await store.countCrash(medium.sha256, problem)).toBe(1)
    await store[Symbol.asyncDispose]()
    store = await open()
    expect(await store.countCrash(medium.sha256, problem)).toBe(2)
  })
})

describe('a disk without space', () => {
  test('is told as such by every write, and what was stored stays whole', async () => {
    const db = await openDatabase<CaseTables>(join(home.path, 'lone.db'), caseMigrations)
    await using small = await openLoneStore(home.path, db)
    const exhibit = await small.addExhibit({ name: 'phone', source: '/a', form: 'folder' })
    const medium = aMedium('a')
    await small.saveFiles([aFile(exhibit.id, 'a.png', medium)])
    await sql`pragma max_page_count = 1`.execute(db)
    const long = 'x'.repeat(100_000)
    const files = Array.from({ length: 500 }, (_, index) => aFile(exhibit.id, `${index}-${long.slice(0, 200)}`, aMedium(String(index))))
    const full = { code: 'disk-full' }
    await expect(small.addExhibit({ name: long, source: long, form: 'folder' })).rejects.toMatchObject(full)
    await expect(small.saveFiles(files)).rejects.toMatchObject(full)
    await expect(small.saveDescription(someDescription(medium.sha256, long), [], null)).rejects.toMatchObject(full)
    await expect(
      small.saveFindings(someFindings(medium.sha256, { problems: [{ code: 'too-large', detail: long }] })),
    ).rejects.toMatchObject(full)
    await expect(small.audit('run-started', long, {})).rejects.toMatchObject(full)
    expect(await small.verify()).toMatchObject({ intact: true })
    expect(await small.counts()).toMatchObject({ files: 1, media: 1, observations: 0, waiting: 1 })
  })
})
