import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { type MemoryEngineOptions, memoryEngine } from '../../../test/memory/memory-engine.ts'
import { type MemoryEvidence, type MemoryExhibits, memoryEvidence } from '../../../test/memory/memory-evidence.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { lightAnalyzer, testMeans } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import { locales } from '../../language/locale-tag.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import type { AnalysisJob } from '../ports/analysis-engine.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { UnitFindings } from '../ports/unit-findings.ts'
import { analyseCase } from './analyse-case.ts'
import type { AnalyseMediumMeans } from './analyse-medium.ts'
import { alone, createDraftMaker } from './make-draft.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore
let evidence: MemoryEvidence

beforeEach(async () => {
  home = tempFolder()
  store = (await openLoneStore(home.path)).store
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const drafts = createDraftMaker(locales)
const nobody = { find: async () => null, [Symbol.asyncDispose]: async () => {} }
const nowhere: UnitFindings = { search: () => nobody, known: async () => [], remember: async () => {} }
const running = () => new AbortController().signal

async function add(exhibits: MemoryExhibits): Promise<void> {
  evidence = memoryEvidence(exhibits)
  for (const path of Object.keys(exhibits))
    await addEvidence(await evidence.open(path), {
      store,
      progress: memoryProgress(),
      signal: running(),
      ready: async () => {},
      isThere: evidence.isThere,
    })
}

interface Given extends MemoryEngineOptions {
  readonly means?: Partial<AnalyseMediumMeans>
  readonly signal?: AbortSignal
  readonly elsewhere?: UnitFindings
  readonly underWay?: (media: number) => void
}

/** Analyses the case; gives what the engine was asked to look at, by content. */
async function analyse(given: Given = {}): Promise<{ readonly jobs: readonly AnalysisJob[]; readonly told: string[] }> {
  const means = { ...testMeans, ...given.means }
  const engine = memoryEngine(means, given)
  const progress = { ...memoryProgress(), ...(given.underWay === undefined ? {} : { underWay: given.underWay }) }
  const openSource = (exhibit: { readonly source: string }) => evidence.open(exhibit.source)
  await analyseCase({
    ...means,
    store,
    engine,
    openSource,
    isThere: (exhibit) => evidence.isThere(exhibit),
    progress,
    elsewhere: given.elsewhere ?? nowhere,
    ready: async () => {},
    draft: (record) => drafts.make(record, alone),
    signal: given.signal ?? running(),
  })
  return { jobs: engine.given, told: progress.told }
}

const outcomeOf = async (content: string) => (await store.medium(sha256(content)))?.outcome
const problemsOf = async (content: string) => (await store.medium(sha256(content)))?.problems.map((problem) => problem.code)

/** An engine that fails on one content, as often as it is told. */
function failingOn(content: string, problem: Problem, times = Number.POSITIVE_INFINITY) {
  let failures = 0
  return async (job: AnalysisJob) => {
    if (job.path !== content || failures >= times) return
    failures += 1
    throw problem
  }
}

describe('analysing a case', () => {
  test('looks at every medium once, and at nothing the second time', async () => {
    await add({
      '/phone': {
        'a.PNG': 'photo a',
        'b.png': 'photo bb',
        'copy.jpeg': 'photo a',
        'film.mp4': 'film c',
        'notes.txt': 'text',
        'x.wav': 'sound d',
      },
    })
    const { jobs, told } = await analyse()
    expect(jobs.map((job) => job.path)).toEqual(['photo a', 'photo bb', 'sound d', 'film c'])
    expect(jobs[0]).toMatchObject({ extensions: ['jpeg', 'png'], known: [], bytes: 7, type: { kind: 'image', mimeType: 'image/png' } })
    expect(told).toEqual(['analysing 5', '+1', '+1', '+1', '+1', '+1', 'end'])
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 4, unsupported: 1 } })
    expect(await problemsOf('text')).toEqual(['not-media'])
    expect((await analyse()).jobs).toEqual([])
  })

  test('reads the same bytes from another exhibit where one is not connected, and lets what only that one holds wait', async () => {
    await add({ '/gone': { a: 'photo a', b: 'photo bb' }, '/here': { c: 'photo a' } })
    evidence = memoryEvidence({ '/here': { c: 'photo a' } })
    const { jobs } = await analyse()
    expect(jobs.map((job) => job.path)).toEqual(['photo a'])
    expect(await outcomeOf('photo a')).toBe('described')
    expect(await store.counts()).toMatchObject({ waiting: 1 })
  })

  test('reads the same bytes from another place where the first no longer has them, and says why where none has', async () => {
    await add({ '/phone': { a: 'photo a', b: 'photo bb' }, '/here': { c: 'photo a' } })
    evidence = memoryEvidence({ '/phone': { a: { read: 'file-changed' }, b: { read: 'file-changed' } }, '/here': { c: 'photo a' } })
    await analyse()
    expect(await outcomeOf('photo a')).toBe('described')
    expect(await problemsOf('photo bb')).toEqual(['file-changed'])
  })

  test('lets wait what is left of an exhibit that is disconnected at work, and takes no failure there for a finding', async () => {
    await add({ '/disk': { a: 'photo a', b: 'photo bb', c: 'photo ccc', n: 'text' } })
    const whole = evidence
    const before = async (job: AnalysisJob) => {
      if (job.path !== 'photo bb') return
      evidence = memoryEvidence({})
      throw new Problem('content-broken')
    }
    const { jobs, told } = await analyse({ before })
    expect(jobs.map((job) => job.path)).toEqual(['photo a', 'photo bb'])
    expect(told).toEqual(['analysing 4', '+1', '+1', 'end'])
    expect(await store.counts()).toMatchObject({ waiting: 2, byOutcome: { described: 1, unsupported: 1, unreadable: 0 } })
    evidence = whole
    expect((await analyse()).jobs.map((job) => job.path)).toEqual(['photo bb', 'photo ccc'])
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 3 } })
  })

  test('looks at the same bytes in another exhibit where the first is disconnected at work', async () => {
    await add({ '/disk': { a: 'photo a' }, '/here': { b: 'photo a' } })
    const before = async () => {
      const isFirst = await evidence.isThere({ source: '/disk', form: 'folder' })
      evidence = memoryEvidence({ '/here': { b: 'photo a' } })
      if (isFirst) throw new Problem('content-broken')
    }
    const { jobs } = await analyse({ before })
    expect(jobs).toHaveLength(2)
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 1 } })
  })

  test('keeps the copy that a decoder reads until it is done, and opens each exhibit once', async () => {
    await add({ '/phone': { a: 'photo a', b: 'photo b' }, '/disk': { c: 'photo c' } })
    const inUse: number[] = []
    const before = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      inUse.push(evidence.copies.size)
    }
    await analyse({ before })
    expect(inUse).toEqual([1, 1, 1])
    expect(evidence.copies.size).toBe(0)
    expect(evidence.closed).toBe(2)
  })

  test('tells how many media are worked on, so that a pause can say what it waits for', async () => {
    await add({ '/phone': { a: 'photo a', b: 'photo b', c: 'photo c' } })
    const told: number[] = []
    await analyse({ places: 2, underWay: (media) => told.push(media) })
    expect(told.slice(0, 2)).toEqual([1, 2])
    expect(told.at(-1)).toBe(0)
  })

  test('works in as many places as the engine has', async () => {
    await add({ '/phone': Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}`, `photo ${index}`])) })
    let busy = 0
    let most = 0
    const before = async () => {
      busy += 1
      most = Math.max(most, busy)
      await new Promise((resolve) => setTimeout(resolve, 5))
      busy -= 1
    }
    await analyse({ before, places: 3 })
    expect(most).toBe(3)
    expect((await store.counts()).byOutcome.described).toBe(9)
  })

  test('does anew only what changed, and keeps the rest', async () => {
    await add({ '/phone': { 'a.png': 'photo a', 'x.wav': 'sound d' } })
    const before = [lightAnalyzer(), lightAnalyzer({ id: 'other' })]
    await analyse({ means: { analyzers: before } })
    const first = await store.medium(sha256('photo a'))
    const { jobs } = await analyse({ means: { analyzers: [lightAnalyzer(), lightAnalyzer({ id: 'other', version: 2 })] } })
    expect(jobs.map((job) => job.path)).toEqual(['photo a'])
    expect(jobs[0]?.known.map(({ run, observations }) => [run.analyzer, observations.length])).toEqual([
      ['light', 1],
      ['other', 1],
    ])
    const second = await store.medium(sha256('photo a'))
    expect(second?.runs.map((run) => [run.analyzer, run.analyzerVersion])).toEqual([
      ['light', 1],
      ['other', 2],
    ])
    expect(second?.observations[0]).toEqual(first?.observations[0])
    expect((await store.counts()).observations).toBe(3)
  })

  test('does anew what a model was missing for once it is mounted', async () => {
    await add({ '/phone': { a: 'photo a' } })
    const analyzers = [lightAnalyzer({ models: ['net'] })]
    await analyse({ means: { analyzers } })
    expect((await store.medium(sha256('photo a')))?.runs[0]?.outcome).toMatchObject({ code: 'model-missing' })
    const modelRef = () => ({ id: 'net', version: '1', sha256: sha256('weights') as string as never })
    await analyse({ means: { analyzers, modelRef } })
    expect((await store.medium(sha256('photo a')))?.runs).toMatchObject([{ outcome: { outcome: 'done' }, models: [{ id: 'net' }] }])
  })

  test('tries what no decoder could read again once the decoders changed, and only then', async () => {
    await add({ '/phone': { a: 'photo bad' } })
    await analyse({ before: failingOn('photo bad', new Problem('content-broken')) })
    expect(await outcomeOf('photo bad')).toBe('unreadable')
    expect((await analyse()).jobs).toEqual([])
    expect((await analyse({ means: { decoder: 'memory decoder 2' } })).jobs.map((job) => job.path)).toEqual(['photo bad'])
    expect(await outcomeOf('photo bad')).toBe('described')
  })

  test('takes over what another case of the unit found, and tells the unit what it found itself', async () => {
    await add({ '/phone': { a: 'photo a', b: 'photo bb' } })
    const remembered: string[] = []
    await analyse()
    const found = await store.medium(sha256('photo a'))
    if (found === null || found.decoder === null) throw new Error('nothing was found')
    const { decoder } = found
    const elsewhere: UnitFindings = {
      search: () => ({
        ...nobody,
        find: async (media) => (media === sha256('photo a') ? { ...found, mediaId: media, outcome: 'described', decoder } : null),
      }),
      known: async (media) => media.filter((id) => id === sha256('photo a')),
      remember: async (media) => void remembered.push(...media),
    }
    await store.requeue([sha256('photo a'), sha256('photo bb')])
    expect((await analyse({ elsewhere })).jobs.map((job) => job.path)).toEqual(['photo bb'])
    expect(remembered).toEqual([sha256('photo a'), sha256('photo bb')])
  })
})

describe('analysing a case with media that do harm', () => {
  beforeEach(() => add({ '/phone': { a: 'photo a', bad: 'photo bad', c: 'photo ccccc' } }))

  test('gives a medium up that killed its worker three times, and goes on', async () => {
    const crashed = new Problem('worker-crashed', 'SIGSEGV')
    const { jobs } = await analyse({ before: failingOn('photo bad', crashed) })
    expect(jobs.filter((job) => job.path === 'photo bad')).toHaveLength(3)
    expect(await outcomeOf('photo bad')).toBe('unreadable')
    expect((await store.medium(sha256('photo bad')))?.problems).toEqual([{ code: 'worker-crashed', detail: 'SIGSEGV' }])
    expect((await store.counts()).byOutcome.described).toBe(2)
  })

  test('describes a medium whose worker died only twice', async () => {
    await analyse({ before: failingOn('photo bad', new Problem('worker-crashed'), 2) })
    expect(await outcomeOf('photo bad')).toBe('described')
  })

  test('gives a medium up at once that passes a limit', async () => {
    const { jobs } = await analyse({ before: failingOn('photo bad', new Problem('time-limit', '90 s')) })
    expect(jobs).toHaveLength(3)
    expect(await problemsOf('photo bad')).toEqual(['time-limit'])
    expect((await analyse()).jobs).toEqual([])
  })

  test('releases what it was at when it is stopped, and goes on there next time', async () => {
    const stop = new AbortController()
    const before = async (job: AnalysisJob, signal: AbortSignal) => {
      if (job.path !== 'photo bad') return
      stop.abort(new Problem('stopped'))
      signal.throwIfAborted()
    }
    const { told } = await analyse({ before, signal: stop.signal })
    expect(told).toEqual(['analysing 3', '+1', 'end'])
    expect(await outcomeOf('photo bad')).toBeNull()
    expect(await store.counts()).toMatchObject({ waiting: 2 })
    expect((await analyse()).jobs.map((job) => job.path)).toEqual(['photo bad', 'photo ccccc'])
  })

  test.each<ProblemCode>(['disk-full', 'stopped', 'worker-unfit', 'isolation-missing'])(
    'ends with %s, which says nothing of a medium, once all places are still',
    async (code) => {
      let busy = 0
      const before = async (job: AnalysisJob, signal: AbortSignal) => {
        busy += 1
        await new Promise((resolve) => setTimeout(resolve, job.path === 'photo a' ? 1 : 30))
        busy -= 1
        if (job.path === 'photo a') throw new Problem(code)
        signal.throwIfAborted()
      }
      await expect(analyse({ before, places: 2 })).rejects.toMatchObject({ code })
      expect(busy).toBe(0)
      expect(await store.counts()).toMatchObject({ waiting: 3 })
      expect((await analyse()).jobs).toHaveLength(3)
    },
  )

  test('lets a bug through, and releases the medium it met it on', async () => {
    await expect(analyse({ before: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug')
    expect((await analyse()).jobs).toHaveLength(3)
  })

  test('leaves media in line whose exhibit is not connected, and looks at the others', async () => {
    await add({ '/disk': { d: 'photo d' } })
    const { jobs } = await analyse()
    expect(jobs.map((job) => job.path)).toEqual(['photo d'])
    expect(await store.counts()).toMatchObject({ waiting: 3, byOutcome: { described: 1, unreadable: 0 } })
    evidence = memoryEvidence({ '/phone': { a: 'photo a', bad: 'photo bad', c: 'photo ccccc' } })
    await analyse()
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 4 } })
  })

  test('names a file that has gone from its exhibit', async () => {
    evidence = memoryEvidence({ '/phone': { a: 'photo a', c: 'photo ccccc' } })
    await analyse()
    expect(await problemsOf('photo bad')).toEqual(['file-missing'])
    expect(await outcomeOf('photo bad')).toBe('unreadable')
  })
})
