import { describe, expect, test } from 'vitest'
import { lightAnalyzer, testMeans } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { type Analyzer, defineAnalyzer } from '../../analysis/analyzer.ts'
import type { Sha256 } from '../../domain/id.ts'
import type { ModelRef, ObservationKind } from '../../domain/observation.ts'
import { type AnalysisMeans, observationId, planRuns } from './plan-runs.ts'

const weights = (version: string): ModelRef => ({ id: 'net', version, sha256: sha256(version) as string as Sha256 })
const photo = { mediaId: sha256('photo'), kind: 'image', extensions: ['png'] } as const
const analyzer = lightAnalyzer({ models: ['net'] })
const means: AnalysisMeans = { ...testMeans, analyzers: [analyzer], modelRef: () => weights('1') }

const ids = (over: Partial<AnalysisMeans>, subject: Parameters<typeof planRuns>[0] = photo) =>
  planRuns(subject, { ...means, ...over }).map((run) => run.id)

describe('the id of a run', () => {
  test('stays the same while nothing changes that its result depends on', () => {
    expect(ids({ analyzers: [{ ...analyzer }], modelRef: () => ({ ...weights('1') }) })).toEqual(ids({}))
    expect(ids({ analyzers: [lightAnalyzer({ id: 'other' }), analyzer] }).at(-1)).toBe(ids({})[0])
    expect(ids({}, { ...photo, extensions: ['jpg', 'txt'] })).toEqual(ids({}))
    expect(ids({})[0]).toMatch(/^r-[0-9a-f]{32}$/)
  })

  test('changes with each thing that its result depends on', () => {
    const altered = [
      ids({ decoder: 'other' }),
      ids({ runtime: 'other' }),
      ids({ modelRef: () => weights('2') }),
      ids({ modelRef: () => ({ ...weights('1'), version: '9' }) }),
      ids({ modelRef: () => null }),
      ids({ analyzers: [{ ...analyzer, version: 2 }] }),
      ids({ analyzers: [{ ...analyzer, id: 'lighter' }] }),
      ids({ analyzers: [{ ...analyzer, params: { threshold: 0.5 } }] }),
      ids({}, { ...photo, mediaId: sha256('other') }),
    ].flat()
    expect(new Set([...altered, ...ids({})]).size).toBe(altered.length + 1)
  })

  test('changes with the runs that it builds on, however far below', () => {
    const link = (id: string, needs: readonly ObservationKind[], makes: readonly ObservationKind[]): Analyzer =>
      defineAnalyzer({ ...analyzer, id, needs, makes, models: [], analyze: async () => ({ outcome: 'done', observations: [] }) })
    const chain = (version: number) => [
      { ...link('a', [], ['light']), version },
      link('b', ['light'], ['colour']),
      link('c', ['colour'], ['people']),
      link('d', [], ['hash']),
    ]
    const [before, after] = [ids({ analyzers: chain(1) }), ids({ analyzers: chain(2) })]
    expect(before.map((id, index) => id === after[index])).toEqual([false, false, false, true])
  })

  test('follows the names of a medium only where names are judged', () => {
    const names = [{ ...analyzer, makes: ['name-mismatch' as const] }]
    expect(ids({ analyzers: names }, { ...photo, extensions: ['jpg'] })).not.toEqual(ids({ analyzers: names }))
  })
})

describe('the plan of a medium', () => {
  test('holds the analyzers that look at its kind', () => {
    expect(ids({}, { ...photo, kind: 'audio' })).toEqual([])
    expect(planRuns(photo, { ...testMeans }).map((run) => run.analyzer)).toEqual(['picture-hash', 'tone'])
  })

  test('names the models that are missing', () => {
    expect(planRuns(photo, { ...means, modelRef: () => null })).toMatchObject([{ models: [], missing: ['net'] }])
    expect(planRuns(photo, means)).toMatchObject([{ models: [weights('1')], missing: [] }])
  })

  test('gives each observation of a run an id of its own', () => {
    const [run] = planRuns(photo, means)
    const made = run === undefined ? [] : [0, 1, 10].map((ordinal) => observationId(run.id, ordinal))
    expect(new Set(made).size).toBe(3)
    expect(made.every((id) => /^o-[0-9a-f]{24}$/.test(id))).toBe(true)
  })
})
