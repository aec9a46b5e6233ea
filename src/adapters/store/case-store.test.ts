import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  aFile,
  aMedium,
  aRun,
  buildHistory,
  observationsOf,
  someDescription,
  someDraft,
  someFindings,
} from '../../../test/fixtures/case-history.ts'
import { gather } from '../../../test/gather.ts'
import { tickingClock } from '../../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore, MediaFilter } from '../../application/ports/case-store.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import type { ExhibitId, Instant, MediaId } from '../../domain/id.ts'
import { exhibitLabel } from './evidence-writer.ts'
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

const everything: MediaFilter = { words: '', kind: null, outcome: null, after: null, limit: 100 }

describe('a stored case', () => {
  test('tells whether media of an exhibit wait, also those that another one holds too', async () => {
    const [photo, other] = [aMedium('photo'), aMedium('other')]
    const own = await phone()
    const disk = (await store.addExhibit({ name: 'disk', source: '/exhibits/disk', form: 'folder' })).id
    await store.saveFiles([aFile(own, 'a.png', photo), aFile(own, 'b.png', other), aFile(disk, 'c.png', photo)])
    const waiting = () => Promise.all([own, disk].map((exhibit) => store.hasWaiting(exhibit)))
    expect(await waiting()).toEqual([true, true])
    await store.saveFindings(someFindings(photo.sha256))
    expect(await waiting()).toEqual([true, false])
    await store.saveFindings(someFindings(other.sha256))
    expect(await waiting()).toEqual([false, false])
  })

  test('gives back every field as it was written, also after it was closed and opened again', async () => {
    const photo = aMedium('photo', { bytes: 2 ** 53 - 1 })
    const exhibit = await phone()
    const entry = aFile(exhibit, 'DCIM/😀 "quoted"\n.png', photo, { createdAt: '2024-01-01T00:00:00.000Z' as Instant })
    const lost = aFile(exhibit, 'lost.png', null, { problem: { code: 'path-unreadable', detail: 'EIO' }, bytes: null, modifiedAt: null })
    await store.saveFiles([entry, lost])
    const findings = someFindings(photo.sha256)
    const description = someDescription(photo.sha256, 'Torget')
    await store.saveFindings(findings)
    await store.saveDescription(photo.sha256, someDraft(photo.sha256, 'Torget', 's-1'))
    await store[Symbol.asyncDispose]()
    store = await open()
    const { mediaId: _, ...found } = findings
    expect(await store.medium(photo.sha256)).toEqual({
      medium: photo,
      files: [entry.file],
      firstLook: false,
      ...found,
      description,
      stack: 's-1',
    })
    expect(await gather(store.filesWithoutMedium())).toEqual([lost.file])
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
    expect((await store.claim(9)).map(({ mediaId }) => mediaId)).toEqual([photo.sha256])
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
    const save = (text: string, stack: string | null) => store.saveDescription(photo.sha256, someDraft(photo.sha256, text, stack))
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

  test('tells of media in short as it tells of them whole', async () => {
    const { photo, film, waiting } = await buildHistory(store)
    const ids = [waiting, photo, film].map((medium) => medium.sha256)
    const whole = await Promise.all(ids.map((id) => store.medium(id)))
    const short = await store.inShort([...ids, '0'.repeat(64) as MediaId])
    expect(short).toEqual(whole.map((record) => ({ ...record, runs: undefined, observations: undefined })))
    expect(await store.inShort([])).toEqual([])
  })

  test('lists media by kind and by newest outcome', async () => {
    const { photo, film, waiting } = await buildHistory(store)
    expect(await store.mediaIds({ ...everything, kind: 'audio' })).toEqual([waiting.sha256])
    expect(await store.mediaIds({ ...everything, outcome: 'described' })).toEqual([photo.sha256])
    expect(await store.mediaIds({ ...everything, outcome: 'partly' })).toEqual([])
    expect(await store.mediaIds({ ...everything, kind: 'video', outcome: 'unreadable' })).toEqual([film.sha256])
  })

  test('is signed once for one state of its log', async () => {
    await buildHistory(store)
    await store.checkpoint()
    expect(await store.verify()).toMatchObject({ intact: true, checkpoints: 2 })
    await store.audit('report-written', 'case.json', {})
    await store.checkpoint()
    expect(await store.verify()).toMatchObject({ intact: true, checkpoints: 3 })
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
