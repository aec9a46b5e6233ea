import { describe, expect, test } from 'vitest'
import { memoryDecoder } from '../../../test/memory/memory-decoder.ts'
import { lightAnalyzer, testMeans } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { defineAnalyzer } from '../../analysis/analyzer.ts'
import type { CaptureFacts } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import type { AnalysisJob } from '../ports/analysis-engine.ts'
import { type AnalyseMediumMeans, analyseMedium } from './analyse-medium.ts'
import { decodeLimits } from './decode-limits.ts'
import { outcomeOf } from './outcome.ts'
import { planRuns } from './plan-runs.ts'

function jobFor(content: string, means: AnalyseMediumMeans, known: AnalysisJob['known'] = []): AnalysisJob {
  const mediaId = sha256(content)
  const runs = planRuns({ mediaId, kind: 'image', extensions: [] }, means)
  const limits = decodeLimits('image', 100)
  return {
    mediaId,
    path: content,
    type: { kind: 'image', mimeType: 'image/png' },
    bytes: 100,
    extensions: [],
    runs,
    known,
    limits,
    look: 'whole',
  }
}

const analysed = (content: string, over: Partial<AnalyseMediumMeans> = {}, signal = new AbortController().signal) =>
  analyseMedium(jobFor(content, { ...testMeans, ...over }), { ...testMeans, ...over }, signal)

const capture: CaptureFacts = {
  takenAt: 'then',
  make: null,
  model: null,
  software: null,
  latitude: null,
  longitude: null,
  altitude: null,
  fields: {},
}

describe('analysing a medium', () => {
  test('gives what every analyzer saw, with ids, place and run', async () => {
    const { runs, observations, facts } = await analysed('photo a', { readCapture: async () => capture })
    expect(facts).toMatchObject({ width: 64, decoder: memoryDecoder.id, omitted: { stills: 0 } })
    expect(runs.map((run) => [run.analyzer, run.outcome, run.mediaId])).toEqual([
      ['picture-hash', { outcome: 'done' }, sha256('photo a')],
      ['tone', { outcome: 'done' }, sha256('photo a')],
    ])
    expect(observations.map((observation) => [observation.kind, observation.run])).toEqual([
      ['hash', runs[0]?.id],
      ['hash', runs[0]?.id],
      ['light', runs[1]?.id],
      ['colour', runs[1]?.id],
    ])
    expect(new Set(observations.map((observation) => observation.id)).size).toBe(4)
  })

  test('hands an analyzer what it needs of what was found, and the metadata', async () => {
    const seen: unknown[] = []
    const second = defineAnalyzer({
      ...lightAnalyzer({ id: 'second' }),
      needs: ['light'],
      makes: ['people'],
      analyze: async (subject, found) => {
        seen.push(
          subject.capture,
          found.map((observation) => observation.kind),
        )
        return { outcome: 'done', observations: [] }
      },
    })
    await analysed('photo a', { analyzers: [...testMeans.analyzers, second], readCapture: async () => capture })
    expect(seen).toEqual([capture, ['light']])
  })

  test('costs only its own run when an analyzer fails, does not apply, or lacks a model', async () => {
    const failing = (id: string, error: unknown) =>
      lightAnalyzer({
        id,
        act: () => {
          throw error
        },
      })
    const idle = defineAnalyzer({
      ...lightAnalyzer({ id: 'idle' }),
      analyze: async () => ({ outcome: 'not-applicable', reason: 'no light' }),
    })
    const analyzers = [
      failing('bug', new RangeError('out of range')),
      failing('slow', new Problem('time-limit')),
      failing('odd', new Problem('case-missing')),
      idle,
      lightAnalyzer({ id: 'unmounted', models: ['net', 'words'] }),
      lightAnalyzer({ id: 'last' }),
    ]
    const { runs, observations } = await analysed('photo a', { analyzers })
    expect(runs.map((run) => run.outcome)).toEqual([
      { outcome: 'failed', code: 'analyzer-failed', reason: 'bug: RangeError: out of range' },
      { outcome: 'failed', code: 'time-limit', reason: expect.stringContaining('slow') },
      { outcome: 'failed', code: 'analyzer-failed', reason: expect.stringContaining('odd') },
      { outcome: 'not-applicable', reason: 'no light' },
      { outcome: 'failed', code: 'model-missing', reason: 'net, words' },
      { outcome: 'done' },
    ])
    expect(observations).toHaveLength(1)
  })

  test('does not do a run again that is known', async () => {
    let calls = 0
    const counting = lightAnalyzer({ act: () => (calls += 1) })
    const means = { ...testMeans, analyzers: [counting, lightAnalyzer({ id: 'new' })] }
    const first = await analyseMedium(
      jobFor('photo a', { ...means, analyzers: [counting] }),
      { ...means, analyzers: [counting] },
      new AbortController().signal,
    )
    const known = first.runs.map((run) => ({ run, observations: first.observations }))
    const second = await analyseMedium(jobFor('photo a', means, known), means, new AbortController().signal)
    expect(calls).toBe(1)
    expect(second.runs.map((run) => run.analyzer)).toEqual(['light', 'new'])
    expect(second.observations[0]).toEqual(first.observations[0])
  })

  test('is a problem where it cannot be decoded, and keeps what the metadata say', async () => {
    const result = await analysed('photo a content-broken', { readCapture: async () => capture })
    expect(result).toEqual({
      facts: null,
      capture,
      ledger: null,
      problems: [{ code: 'content-broken', detail: null }],
      runs: [],
      observations: [],
    })
    const refused = async () => Promise.reject(new Problem('time-limit', 'metadata'))
    expect(await analysed('photo a content-broken', { readCapture: refused })).toMatchObject({
      capture: null,
      problems: [{ code: 'content-broken' }],
    })
  })

  test('goes on without metadata that cannot be read, and says so', async () => {
    const result = await analysed('photo a', { readCapture: async () => Promise.reject(new Problem('time-limit', 'metadata')) })
    expect(result).toMatchObject({
      capture: null,
      problems: [{ code: 'time-limit', detail: 'metadata' }],
      runs: [{ analyzer: 'picture-hash' }, {}],
    })
  })

  test('stops at a bug of a decoder, and when it is told to', async () => {
    await expect(analysed('photo a', { readCapture: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug')
    const stop = new AbortController()
    const stopping = [lightAnalyzer({ act: () => stop.abort(new Error('enough')) }), lightAnalyzer({ id: 'next' })]
    await expect(analysed('photo a', { analyzers: stopping }, stop.signal)).rejects.toThrow('enough')
    await expect(analysed('photo a stopped', {}, AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
    const failingLate = new AbortController()
    const late = lightAnalyzer({
      act: () => {
        failingLate.abort(new Error('enough'))
        throw new TypeError('because it was stopped')
      },
    })
    await expect(analysed('photo a', { analyzers: [late] }, failingLate.signal)).rejects.toThrow('because it was stopped')
  })

  test('is a bug where a run is planned that no analyzer does', async () => {
    const job = jobFor('photo a', testMeans)
    await expect(analyseMedium(job, { ...testMeans, analyzers: [] }, new AbortController().signal)).rejects.toThrow(
      'no analyzer picture-hash',
    )
  })
})

describe('the outcome of an analysis', () => {
  test('is described where all that was asked was done, a model that is not mounted left aside', async () => {
    expect(outcomeOf(await analysed('photo a'))).toBe('described')
    expect(outcomeOf(await analysed('photo a', { analyzers: [lightAnalyzer({ models: ['net'] })] }))).toBe('described')
  })

  test('is partly where something is damaged, failed or could not be read', async () => {
    const bug = lightAnalyzer({
      act: () => {
        throw new Error('bug')
      },
    })
    expect(outcomeOf(await analysed('photo a damaged'))).toBe('partly')
    expect(outcomeOf(await analysed('photo a', { analyzers: [bug] }))).toBe('partly')
    expect(outcomeOf({ ...(await analysed('photo a')), problems: [{ code: 'content-broken', detail: null }] })).toBe('partly')
  })

  test('is unreadable or unsupported where nothing was decoded', async () => {
    expect(outcomeOf(await analysed('photo a content-broken'))).toBe('unreadable')
    expect(outcomeOf(await analysed('photo a format-unsupported'))).toBe('unsupported')
    expect(outcomeOf(await analysed('photo a not-media'))).toBe('unsupported')
  })
})

test('the time that a decode may take grows with a film and ends somewhere', () => {
  expect(decodeLimits('image', 10 ** 12).wallSeconds).toBe(90)
  expect(decodeLimits('video', 0).wallSeconds).toBe(120)
  expect(decodeLimits('video', 50_000_000).wallSeconds).toBe(1120)
  expect(decodeLimits('audio', 10 ** 15).wallSeconds).toBe(6 * 3600)
})
