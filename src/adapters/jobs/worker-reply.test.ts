import { describe, expect, test } from 'vitest'
import { testMeans } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { analyseMedium } from '../../application/analysis/analyse-medium.ts'
import { decodeLimits } from '../../application/analysis/decode-limits.ts'
import { planRuns } from '../../application/analysis/plan-runs.ts'
import type { AnalysisJob, AnalysisResult } from '../../application/ports/analysis-engine.ts'
import { replyTo } from './worker-reply.ts'

function jobFor(content: string): AnalysisJob {
  const mediaId = sha256(content)
  const runs = planRuns({ mediaId, kind: 'image', extensions: [] }, testMeans)
  const type = { kind: 'image', mimeType: 'image/png' } as const
  return { mediaId, path: content, type, bytes: 9, extensions: [], runs, known: [], limits: decodeLimits('image', 9), look: 'whole' }
}

const job = jobFor('photo a')
const honest = (of = job) => analyseMedium(of, testMeans, new AbortController().signal)
/** As it comes out of the pipe. */
const reply = (result: unknown, to = job) => replyTo(to, JSON.parse(JSON.stringify({ result, rss: 1 })))

describe('the answer of a worker', () => {
  test('is taken as it is where it is of the job', async () => {
    const result = await honest()
    expect(result.observations.length).toBeGreaterThan(0)
    expect(reply(result)).toEqual({ outcome: result, rss: 1 })
  })

  test('is taken with what was known before', async () => {
    const { runs, observations } = await honest()
    const known = runs.map((run) => ({ run, observations: observations.filter((one) => one.run === run.id) }))
    const again = { ...job, known }
    const result = await honest(again)
    expect(reply(result, again)).toEqual({ outcome: result, rss: 1 })
  })

  const spoilt: Readonly<Record<string, (result: AnalysisResult, other: AnalysisResult) => unknown>> = {
    'is of another medium': (_result, other) => other,
    'has observations of another medium': (result, other) => ({ ...result, observations: other.observations }),
    'claims an observation for another medium': (result, other) => ({
      ...result,
      observations: result.observations.map((one) => ({ ...one, id: other.observations[0]?.id })),
    }),
    'holds a run that nobody asked for': (result) => ({ ...result, runs: result.runs.map((run) => ({ ...run, id: 'r-1' })) }),
    'holds a run twice': (result) => ({ ...result, runs: [...result.runs, ...result.runs] }),
    'holds an observation twice': (result) => ({ ...result, observations: [...result.observations, ...result.observations] }),
    'names other weights than were planned': (result) => ({
      ...result,
      runs: result.runs.map((run) => ({ ...run, models: [{ id: 'x', version: '1', sha256: '0' }] })),
    }),
    'has observations without a run': (result) => ({ ...result, runs: [] }),
    'has a text for a number': (result) => ({ ...result, facts: { ...result.facts, width: '64' } }),
    'has more than its form': (result) => ({ ...result, exhibit: 'x' }),
    'has a kind that does not exist': (result) => ({
      ...result,
      observations: result.observations.map((one) => ({ ...one, kind: 'odd' })),
    }),
    'is nothing': () => undefined,
  }

  test.each(Object.entries(spoilt))('that %s is a crash', async (_what, spoil) => {
    const result = spoil(await honest(), await honest(jobFor('photo b')))
    expect(() => reply(result)).toThrow(expect.objectContaining({ code: 'worker-crashed' }))
  })
})
