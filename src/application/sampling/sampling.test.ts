import { describe, expect, test } from 'vitest'
import type { ClaimId, Instant, MediaId } from '../../domain/id.ts'
import type { Decision, Verdict } from '../../domain/review/decision.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import type { Sample, SampleDraw } from '../../domain/review/sample.ts'
import { drawnBeforehand, layDownSample, type SampleWish } from './lay-down-sample.ts'
import { sampleStanding } from './sample-standing.ts'

const anna: Person = { id: 'p-anna' as PersonId, name: 'Anna', role: 'investigator', createdAt: '' as Instant, active: true }
const everything = { kind: null, certainty: null, model: null, from: null, to: null }
const wish: SampleWish = { population: everything, bound: 0.05, confidence: 0.95 }

describe('a sample', () => {
  test('is fixed and recorded before anybody looks, by a lot that is drawn after the population', async () => {
    const kept = await drawn(2000)
    expect(kept.order).toEqual(['size', 'digest', 'random', 'at', 'joined', 'saved'])
    expect(kept.sample).toMatchObject({ size: 2000, digest: 'd', bound: 0.05, by: anna.id })
    expect(kept.draws).toHaveLength(drawnBeforehand({ population: 2000, bound: 0.05, confidence: 0.95 }))
    expect(new Set(kept.draws.map(({ claimId }) => claimId)).size).toBe(kept.draws.length)
  })

  test('is refused where it would hold the whole population', async () => {
    await expect(drawn(10)).rejects.toMatchObject({ code: 'sample-needless', detail: '10' })
  })

  test('holds its bound after enough right claims, and states how many may be wrong', async () => {
    const kept = await drawn(2000)
    const first = await sampleStanding(kept, kept.sample)
    if (first.step.step !== 'draw') throw new Error('nothing to draw')
    expect(first).toMatchObject({ decided: 0, upper: null, next: kept.draws[0] })
    kept.decide(first.step.size, () => 'confirm')
    const after = await sampleStanding(kept, kept.sample)
    expect(after).toMatchObject({ decided: first.step.size, wrong: 0, step: { step: 'held' }, next: null })
    expect(after.upper).toBeLessThanOrEqual(100)
  })

  test('widens where a claim was wrong, and goes on in the list that was drawn', async () => {
    const kept = await drawn(2000)
    const first = await sampleStanding(kept, kept.sample)
    if (first.step.step !== 'draw') throw new Error('nothing to draw')
    kept.decide(first.step.size, (place) => (place === 3 ? 'reject' : 'confirm'))
    const after = await sampleStanding(kept, kept.sample)
    expect(after).toMatchObject({ wrong: 1, step: { step: 'draw' }, next: kept.draws[first.step.size] })
  })

  test('gives way to deciding every claim where too many are wrong', async () => {
    const kept = await drawn(2000)
    kept.decide(kept.draws.length, (place) => (place % 2 === 0 ? 'cannot-tell' : 'confirm'))
    expect(await sampleStanding(kept, kept.sample)).toMatchObject({ step: { step: 'census' }, next: null })
  })

  test('counts in the order of drawing: what was decided out of turn waits', async () => {
    const kept = await drawn(2000)
    kept.decide(10, () => 'confirm', 1)
    expect(await sampleStanding(kept, kept.sample)).toMatchObject({ decided: 0, next: kept.draws[0] })
  })
})

async function drawn(size: number) {
  const order: string[] = []
  const noted = <T>(what: string, value: T): T => {
    order.push(what)
    return value
  }
  const saved: { sample: Sample; draws: readonly SampleDraw[] }[] = []
  const decisions: Decision[] = []
  const claims = {
    size: async () => noted('size', size),
    digest: async () => noted('digest', 'd'),
    at: async (_: unknown, ranks: readonly number[]) =>
      noted('at', ranks).map((rank) => ({ mediaId: `m${rank}` as MediaId, claimId: `c${rank}` as ClaimId })),
  }
  const store = {
    joinCase: async () => noted('joined', undefined),
    saveSample: async (sample: Sample, draws: readonly SampleDraw[]) => void noted('saved', saved.push({ sample, draws })),
  }
  const random = (digits: number) => (order.includes('random') ? '' : noted('random', '')) + 'a'.repeat(digits)
  const clock = { now: () => '2026-11-23T10:00:00.000Z' as Instant }
  const sample = await layDownSample({ store, claims, clock, random }, anna, wish)
  const draws = saved[0]?.draws ?? []
  return {
    order,
    sample,
    draws,
    drawsOf: async () => draws,
    decisionsOf: async () => decisions,
    decide: (count: number, verdict: (place: number) => Verdict, from = 0) => {
      for (const { place, mediaId, claimId } of draws.slice(from, from + count)) decisions.push(decision(mediaId, claimId, verdict(place)))
    },
  }
}

function decision(mediaId: MediaId, claimId: ClaimId, verdict: Verdict): Decision {
  const id = `d-${claimId}` as Decision['id']
  const at = '2026-11-23T11:00:00.000Z' as Instant
  return { id, mediaId, claimId, verdict, reading: 'first', amendment: null, by: anna.id, at, seen: [], supersedes: null, follows: null }
}
