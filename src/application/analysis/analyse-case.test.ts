import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseAtWork, nobody, openCaseAtWork } from '../../../test/memory/case-at-work.ts'
import { memoryEvidence } from '../../../test/memory/memory-evidence.ts'
import { lightAnalyzer } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import type { AnalysisJob } from '../ports/analysis-engine.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { UnitFindings } from '../ports/unit-findings.ts'

let at: CaseAtWork
let store: CaseStore

beforeEach(async () => {
  at = await openCaseAtWork()
  store = at.store
})
afterEach(() => at[Symbol.asyncDispose]())

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
    await at.add({
      '/phone': {
        'a.PNG': 'photo a',
        'b.png': 'photo bb',
        'copy.jpeg': 'photo a',
        'film.mp4': 'film c',
        'notes.txt': 'text',
        'x.wav': 'sound d',
      },
    })
    const { jobs, told } = await at.analyse()
    expect(jobs.map((job) => job.path)).toEqual(['photo a', 'photo bb', 'sound d', 'film c'])
    expect(jobs[0]).toMatchObject({ extensions: ['jpeg', 'png'], known: [], bytes: 7, type: { kind: 'image', mimeType: 'image/png' } })
    expect(told).toEqual(['analysing 5', '+1', '+1', '+1', '+1', '+1', 'end'])
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 4, unsupported: 1 } })
    expect(await at.problemsOf('text')).toEqual(['not-media'])
    expect((await at.analyse()).jobs).toEqual([])
  })

  test('keeps the copy that a decoder reads until it is done, and opens each exhibit once', async () => {
    await at.add({ '/phone': { a: 'photo a', b: 'photo b' }, '/disk': { c: 'photo c' } })
    const inUse: number[] = []
    const before = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      inUse.push(at.evidence.copies.size)
    }
    await at.analyse({ before })
    expect(inUse).toEqual([1, 1, 1])
    expect(at.evidence.copies.size).toBe(0)
    expect(at.evidence.closed).toBe(2)
  })

  test('tells how many media are worked on, so that a pause can say what it waits for', async () => {
    await at.add({ '/phone': { a: 'photo a', b: 'photo b', c: 'photo c' } })
    const told: number[] = []
    await at.analyse({ places: 2, underWay: (media) => told.push(media) })
    expect(told.slice(0, 2)).toEqual([1, 2])
    expect(told.at(-1)).toBe(0)
  })

  test('works in as many places as the engine has', async () => {
    await at.add({ '/phone': Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}`, `photo ${index}`])) })
    let busy = 0
    let most = 0
    const before = async () => {
      busy += 1
      most = Math.max(most, busy)
      await new Promise((resolve) => setTimeout(resolve, 5))
      busy -= 1
    }
    await at.analyse({ before, places: 3 })
    expect(most).toBe(3)
    expect((await store.counts()).byOutcome.described).toBe(9)
  })

  test('does anew only what changed, and keeps the rest', async () => {
    await at.add({ '/phone': { 'a.png': 'photo a', 'x.wav': 'sound d' } })
    const before = [lightAnalyzer(), lightAnalyzer({ id: 'other' })]
    await at.analyse({ means: { analyzers: before } })
    const first = await store.medium(sha256('photo a'))
    const { jobs } = await at.analyse({ means: { analyzers: [lightAnalyzer(), lightAnalyzer({ id: 'other', version: 2 })] } })
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
    await at.add({ '/phone': { a: 'photo a' } })
    const analyzers = [lightAnalyzer({ models: ['net'] })]
    await at.analyse({ means: { analyzers } })
    expect((await store.medium(sha256('photo a')))?.runs[0]?.outcome).toMatchObject({ code: 'model-missing' })
    const modelRef = () => ({ id: 'net', version: '1', sha256: sha256('weights') as string as never })
    await at.analyse({ means: { analyzers, modelRef } })
    expect((await store.medium(sha256('photo a')))?.runs).toMatchObject([{ outcome: { outcome: 'done' }, models: [{ id: 'net' }] }])
  })

  test('tries what no decoder could read again once the decoders changed, and only then', async () => {
    await at.add({ '/phone': { a: 'photo bad' } })
    await at.analyse({ before: failingOn('photo bad', new Problem('content-broken')) })
    expect(await at.outcomeOf('photo bad')).toBe('unreadable')
    expect((await at.analyse()).jobs).toEqual([])
    expect((await at.analyse({ means: { decoder: 'memory decoder 2' } })).jobs.map((job) => job.path)).toEqual(['photo bad'])
    expect(await at.outcomeOf('photo bad')).toBe('described')
  })

  test('takes over what another case of the unit found, and tells the unit what it found itself', async () => {
    await at.add({ '/phone': { a: 'photo a', b: 'photo bb' } })
    const remembered: string[] = []
    await at.analyse()
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
    expect((await at.analyse({ elsewhere })).jobs.map((job) => job.path)).toEqual(['photo bb'])
    expect(remembered).toEqual([sha256('photo a'), sha256('photo bb')])
  })
})

describe('analysing a case with media that do harm', () => {
  beforeEach(() => at.add({ '/phone': { a: 'photo a', bad: 'photo bad', c: 'photo ccccc' } }))

  test('gives a medium up that killed its worker three times, and goes on', async () => {
    const crashed = new Problem('worker-crashed', 'SIGSEGV')
    const { jobs } = await at.analyse({ before: failingOn('photo bad', crashed) })
    expect(jobs.filter((job) => job.path === 'photo bad')).toHaveLength(3)
    expect(await at.outcomeOf('photo bad')).toBe('unreadable')
    expect((await store.medium(sha256('photo bad')))?.problems).toEqual([{ code: 'worker-crashed', detail: 'SIGSEGV' }])
    expect((await store.counts()).byOutcome.described).toBe(2)
  })

  test('describes a medium whose worker died only twice', async () => {
    await at.analyse({ before: failingOn('photo bad', new Problem('worker-crashed'), 2) })
    expect(await at.outcomeOf('photo bad')).toBe('described')
  })

  test('gives a medium up at once that passes a limit', async () => {
    const { jobs } = await at.analyse({ before: failingOn('photo bad', new Problem('time-limit', '90 s')) })
    expect(jobs).toHaveLength(3)
    expect(await at.problemsOf('photo bad')).toEqual(['time-limit'])
    expect((await at.analyse()).jobs).toEqual([])
  })

  test('releases what it was at when it is stopped, and goes on there next time', async () => {
    const stop = new AbortController()
    const before = async (job: AnalysisJob, signal: AbortSignal) => {
      if (job.path !== 'photo bad') return
      stop.abort(new Problem('stopped'))
      signal.throwIfAborted()
    }
    const { told } = await at.analyse({ before, signal: stop.signal })
    expect(told).toEqual(['analysing 3', '+1', 'end'])
    expect(await at.outcomeOf('photo bad')).toBeNull()
    expect(await store.counts()).toMatchObject({ waiting: 2 })
    expect((await at.analyse()).jobs.map((job) => job.path)).toEqual(['photo bad', 'photo ccccc'])
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
      await expect(at.analyse({ before, places: 2 })).rejects.toMatchObject({ code })
      expect(busy).toBe(0)
      expect(await store.counts()).toMatchObject({ waiting: 3 })
      expect((await at.analyse()).jobs).toHaveLength(3)
    },
  )

  test('lets a bug through, and releases the medium it met it on', async () => {
    await expect(at.analyse({ before: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug')
    expect((await at.analyse()).jobs).toHaveLength(3)
  })

  test('leaves media in line whose exhibit is not connected, and looks at the others', async () => {
    await at.add({ '/disk': { d: 'photo d' } })
    const { jobs } = await at.analyse()
    expect(jobs.map((job) => job.path)).toEqual(['photo d'])
    expect(await store.counts()).toMatchObject({ waiting: 3, byOutcome: { described: 1, unreadable: 0 } })
    at.evidence = memoryEvidence({ '/phone': { a: 'photo a', bad: 'photo bad', c: 'photo ccccc' } })
    await at.analyse()
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 4 } })
  })

  test('names a file that has gone from its exhibit', async () => {
    at.evidence = memoryEvidence({ '/phone': { a: 'photo a', c: 'photo ccccc' } })
    await at.analyse()
    expect(await at.problemsOf('photo bad')).toEqual(['file-missing'])
    expect(await at.outcomeOf('photo bad')).toBe('unreadable')
  })
})
