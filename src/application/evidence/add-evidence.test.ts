import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { gather } from '../../../test/gather.ts'
import { type MemoryExhibits, memoryEvidence } from '../../../test/memory/memory-evidence.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { Problem } from '../../domain/problem.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { addEvidence } from './add-evidence.ts'
import { verifyEvidence } from './verify-evidence.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore

beforeEach(async () => {
  home = tempFolder()
  store = (await openLoneStore(home.path)).store
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const ready = async () => {}
const isThere = async () => true
const running = () => new AbortController().signal

async function add(exhibits: MemoryExhibits, path: string, signal = new AbortController().signal) {
  const evidence = memoryEvidence(exhibits)
  const progress = memoryProgress()
  const exhibit = await addEvidence(await evidence.open(path), { store, progress, signal, ready, isThere: evidence.isThere })
  return { exhibit, reads: evidence.reads, told: progress.told }
}

const phone = {
  '/phone': {
    'a.png': 'photo a',
    'copy of a.png': 'photo a',
    link: { found: 'link-not-followed' },
    'locked.png': { read: 'path-unreadable' },
    'notes.txt': 'text',
  },
} as const

describe('adding evidence', () => {
  test('records every path with its medium or its problem', async () => {
    const { exhibit, told } = await add(phone, '/phone')
    expect(exhibit).toMatchObject({ label: 'A', name: 'phone', source: '/phone', form: 'folder' })
    expect(await store.counts()).toMatchObject({ files: 5, media: 2, waiting: 2, filesWithProblem: 2 })
    expect((await store.medium(sha256('photo a')))?.files.map((file) => file.path)).toEqual(['a.png', 'copy of a.png'])
    expect((await gather(store.filesWithoutMedium())).map((file) => [file.path, file.problem?.code])).toEqual([
      ['link', 'link-not-followed'],
      ['locked.png', 'path-unreadable'],
    ])
    expect(told).toEqual(['reading ?', '+1', '+1', '+1', '+1', '+1', 'end'])
  })

  test('does not read again what is recorded, and records what is new', async () => {
    await add(phone, '/phone')
    const { reads } = await add({ '/phone': { ...phone['/phone'], 'new.png': 'photo new' } }, '/phone')
    expect(reads).toEqual(['new.png'])
    expect(await store.exhibits()).toHaveLength(1)
    expect(await store.counts()).toMatchObject({ files: 6, media: 3 })
  })

  test('tells that there is something new before it reads it, and nothing where there is not', async () => {
    const told: number[] = []
    const evidence = memoryEvidence(phone)
    const means = { store, progress: memoryProgress(), signal: new AbortController().signal, ready, isThere: evidence.isThere }
    for (const _time of ['first', 'again'])
      await addEvidence(await evidence.open('/phone'), { ...means, onNew: () => told.push(evidence.reads.length) })
    expect(told).toEqual([0])
  })

  test('keeps what was read when it is stopped, and goes on from there', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${String(index).padStart(3, '0')}.png`, `photo ${index}`]))
    const stop = new AbortController()
    const evidence = memoryEvidence({ '/phone': files })
    const progress = { ...memoryProgress(), advance: () => (evidence.reads.length === 72 ? stop.abort() : undefined) }
    await addEvidence(await evidence.open('/phone'), { store, progress, signal: stop.signal, ready, isThere: evidence.isThere })
    expect(await store.counts()).toMatchObject({ files: 72 })
    const { reads } = await add({ '/phone': files }, '/phone')
    expect(reads).toHaveLength(28)
    expect(await store.counts()).toMatchObject({ files: 100, media: 100 })
  })

  test('records nothing of a file in the middle of which it is stopped', async () => {
    const stop = new AbortController()
    const source = await memoryEvidence(phone).open('/phone')
    const slow = {
      ...source,
      read: (path: string, signal?: AbortSignal) => {
        if (path !== 'notes.txt') return source.read(path)
        stop.abort(new Problem('stopped'))
        return Promise.reject(signal?.reason)
      },
    }
    await addEvidence(slow, { store, progress: memoryProgress(), signal: stop.signal, ready, isThere })
    expect(await store.counts()).toMatchObject({ files: 4, filesWithProblem: 2 })
    await add(phone, '/phone')
    expect(await store.counts()).toMatchObject({ files: 5, filesWithProblem: 2 })
  })

  test('stops at a bug, which is no problem of a file', async () => {
    const source = await memoryEvidence(phone).open('/phone')
    const broken = { ...source, read: () => Promise.reject(new TypeError('a bug')) }
    await expect(addEvidence(broken, { store, progress: memoryProgress(), signal: running(), ready, isThere })).rejects.toThrow('a bug')
  })

  test('stops where the exhibit is disconnected, records none of its files as unreadable, and goes on from there', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${String(index).padStart(3, '0')}.png`, `photo ${index}`]))
    const evidence = memoryEvidence({ '/phone': files })
    const source = await evidence.open('/phone')
    const torn = {
      ...source,
      read: (path: string) => (path < '150' ? source.read(path) : Promise.reject(new Problem('path-unreadable', 'EIO'))),
    }
    const means = { store, progress: memoryProgress(), signal: running(), ready, isThere: async () => false }
    await expect(addEvidence(torn, means)).rejects.toMatchObject({ code: 'exhibit-lost' })
    expect(await store.counts()).toMatchObject({ files: 128, media: 128, filesWithProblem: 0 })
    await add({ '/phone': files }, '/phone')
    expect(await store.counts()).toMatchObject({ files: 300, media: 300, filesWithProblem: 0 })
  })
})

describe('reading evidence again', () => {
  const verified = async (exhibits: MemoryExhibits) =>
    verifyEvidence(store, { opener: memoryEvidence(exhibits), progress: memoryProgress(), signal: running() })
  const altered = (files: MemoryExhibits[string]) => ({ '/phone': { ...phone['/phone'], ...files } })

  beforeEach(async () => {
    await add(phone, '/phone')
  })

  test('ends where it is stopped, also in the middle of a file, and calls nothing altered for it', async () => {
    const stop = new AbortController()
    const opener = memoryEvidence(phone)
    const source = await opener.open('/phone')
    const slow = {
      ...source,
      read: (_path: string, signal?: AbortSignal) => {
        stop.abort(new Problem('stopped'))
        return Promise.reject(signal?.reason)
      },
    }
    const means = { opener: { ...opener, open: async () => slow }, progress: memoryProgress(), signal: stop.signal }
    await expect(verifyEvidence(store, means)).rejects.toMatchObject({ code: 'stopped' })
  })

  test('finds it as it was, also with new files beside it', async () => {
    const intact = { verification: { intact: true, entries: 0, checkpoints: 0, rows: 3 }, absent: [] }
    expect(await verified(phone)).toEqual(intact)
    expect(await verified(altered({ 'new.png': 'photo new' }))).toEqual(intact)
  })

  test('names the first file that differs, cannot be read, or is gone', async () => {
    const fault = async (exhibits: MemoryExhibits) => (await verified(exhibits)).verification
    expect(await fault(altered({ 'copy of a.png': 'photo b' }))).toEqual({
      intact: false,
      broken: 'file A:copy of a.png',
      reason: 'its bytes differ from those that were described',
    })
    expect(await fault(altered({ 'a.png': { read: 'path-unreadable' } }))).toMatchObject({
      broken: 'file A:a.png',
      reason: 'can no longer be read',
    })
    expect(await fault({ '/phone': { 'a.png': 'photo a' } })).toMatchObject({ intact: false, reason: 'is no longer in its exhibit' })
  })

  test('takes an exhibit that is disconnected, before or meanwhile, for absent and not for altered', async () => {
    const absent = { verification: { intact: true }, absent: ['A'] }
    const emptied = memoryEvidence({ '/phone': {} })
    expect(
      await verifyEvidence(store, { opener: { ...emptied, isThere: async () => false }, progress: memoryProgress(), signal: running() }),
    ).toMatchObject(absent)
    const answers = [true, false]
    const meanwhile = { ...emptied, isThere: async () => answers.shift() ?? false }
    expect(await verifyEvidence(store, { opener: meanwhile, progress: memoryProgress(), signal: running() })).toMatchObject(absent)
  })

  test('says which exhibits are not connected', async () => {
    await add({ '/disk': { 'b.png': 'photo b' } }, '/disk')
    expect(await verified({ '/disk': { 'b.png': 'photo b' } })).toMatchObject({ verification: { intact: true, rows: 1 }, absent: ['A'] })
  })
})
