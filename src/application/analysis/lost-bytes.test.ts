import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseAtWork, openCaseAtWork } from '../../../test/memory/case-at-work.ts'
import { memoryEvidence } from '../../../test/memory/memory-evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { AnalysisJob } from '../ports/analysis-engine.ts'
import type { CaseStore } from '../ports/case-store.ts'

let at: CaseAtWork
let store: CaseStore

beforeEach(async () => {
  at = await openCaseAtWork()
  store = at.store
})
afterEach(() => at[Symbol.asyncDispose]())

describe('analysing a case whose bytes went away or changed', () => {
  test('reads the same bytes from another exhibit where one is not connected, and lets what only that one holds wait', async () => {
    await at.add({ '/gone': { a: 'photo a', b: 'photo bb' }, '/here': { c: 'photo a' } })
    at.evidence = memoryEvidence({ '/here': { c: 'photo a' } })
    const { jobs } = await at.analyse()
    expect(jobs.map((job) => job.path)).toEqual(['photo a'])
    expect(await at.outcomeOf('photo a')).toBe('described')
    expect(await store.counts()).toMatchObject({ waiting: 1 })
  })

  test('reads the same bytes from another place where the first no longer has them, and says why where none has', async () => {
    await at.add({ '/phone': { a: 'photo a', b: 'photo bb' }, '/here': { c: 'photo a' } })
    at.evidence = memoryEvidence({ '/phone': { a: { read: 'file-changed' }, b: { read: 'file-changed' } }, '/here': { c: 'photo a' } })
    await at.analyse()
    expect(await at.outcomeOf('photo a')).toBe('described')
    expect(await at.problemsOf('photo bb')).toEqual(['file-changed'])
  })

  test('tries bytes that could not be had once more in every run, records a failure once, and what came of them then', async () => {
    const phone = { a: 'photo a', b: 'photo bb', c: 'film ccc' }
    await at.add({ '/phone': phone })
    const whole = at.evidence
    at.evidence = memoryEvidence({ '/phone': { ...phone, b: { read: 'path-unreadable' }, c: { read: 'file-changed' } } })
    await at.analyse()
    expect(await at.problemsOf('photo bb')).toEqual(['path-unreadable'])
    const recorded = await store.verify()
    expect((await at.analyse()).told).toEqual(['analysing 2', '+1', '+1', 'end'])
    expect(await store.verify()).toEqual(recorded)
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 1, unreadable: 2 } })
    at.evidence = whole
    expect((await at.analyse()).jobs.map((job) => job.path)).toEqual(['photo bb', 'film ccc'])
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 3, unreadable: 0 } })
    expect((await at.analyse()).jobs).toEqual([])
  })

  test('lets wait what is left of an exhibit that is disconnected at work, and takes no failure there for a finding', async () => {
    await at.add({ '/disk': { a: 'photo a', b: 'photo bb', c: 'photo ccc', n: 'text' } })
    const whole = at.evidence
    const before = async (job: AnalysisJob) => {
      if (job.path !== 'photo bb') return
      at.evidence = memoryEvidence({})
      throw new Problem('content-broken')
    }
    const { jobs, told } = await at.analyse({ before })
    expect(jobs.map((job) => job.path)).toEqual(['photo a', 'photo bb'])
    expect(told).toEqual(['analysing 4', '+1', '+1', 'end'])
    expect(await store.counts()).toMatchObject({ waiting: 2, byOutcome: { described: 1, unsupported: 1, unreadable: 0 } })
    at.evidence = whole
    expect((await at.analyse()).jobs.map((job) => job.path)).toEqual(['photo bb', 'photo ccc'])
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 3 } })
  })

  test('looks at the same bytes in another exhibit where the first is disconnected at work', async () => {
    await at.add({ '/disk': { a: 'photo a' }, '/here': { b: 'photo a' } })
    const before = async () => {
      const isFirst = await at.evidence.isThere({ source: '/disk', form: 'folder' })
      at.evidence = memoryEvidence({ '/here': { b: 'photo a' } })
      if (isFirst) throw new Problem('content-broken')
    }
    const { jobs } = await at.analyse({ before })
    expect(jobs).toHaveLength(2)
    expect(await store.counts()).toMatchObject({ waiting: 0, byOutcome: { described: 1 } })
  })
})
