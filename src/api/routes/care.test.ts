import type { FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { movingClock } from '../../../test/fixtures/moving-clock.ts'
import { headersOf, peopleMeans, somebody } from '../../../test/fixtures/people.ts'
import { serverDeps } from '../../../test/fixtures/server-deps.ts'
import { mayShowNow } from '../../application/care/standing.ts'
import type { CaseId } from '../../domain/id.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { Person, Role } from '../../domain/review/person.ts'
import { defaultPolicy } from '../../domain/review/policy.ts'
import type { ShownTier } from '../../domain/review/tier.ts'
import { createServer, type ServerDeps } from '../create-server.ts'

const reference = 'K 1234-26'
let clock: ReturnType<typeof movingClock>
let means: Awaited<ReturnType<typeof peopleMeans>>
let deps: ServerDeps
let app: FastifyInstance

beforeEach(async () => {
  clock = movingClock()
  means = await peopleMeans(clock)
  deps = await serverDeps(means)
  app = createServer(deps)
})

/** Somebody at a page, with what they can do there. */
async function at(name: string, role: Role = 'investigator') {
  const person = await somebody(means, name, role)
  let headers = await headersOf(means, person)
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload, headers })
  return {
    person,
    post,
    get: async (url: string) => (await app.inject({ url, headers })).json(),
    work: async (what: string, reason: string | null = null) => (await post('/api/care/work', { what, reason, offsetMinutes: 60 })).json(),
    signInAgain: async () => {
      headers = await headersOf(means, person)
    },
  }
}

let looks = 0

async function saw(person: Person, tier: ShownTier, seconds: number): Promise<void> {
  const exposure = `x-${++looks}` as ExposureId
  await means.care.addSeen({ exposure, by: person.id, caseId: 'case-1' as CaseId, tier, at: clock.now(), dwellMillis: seconds * 1000 })
}

/** Works for so many minutes, with a sign each minute. */
async function works(who: Awaited<ReturnType<typeof at>>, minutes: number) {
  let state = await who.get('/api/care/clock')
  for (let minute = 0; minute < minutes; minute++) {
    clock.pass({ minutes: 1 })
    state = await who.work('seen')
  }
  return state
}

describe('the clock of work', () => {
  test('begins when the person says so, and asks for a break after the minutes of the policy', async () => {
    const anna = await at('Anna')
    expect(await anna.get('/api/care/clock')).toMatchObject({ lock: 'not-begun', workedMinutes: 0 })
    await anna.work('seen')
    expect((await anna.get('/api/care/clock')).lock).toBe('not-begun')
    expect(await anna.work('begin')).toMatchObject({ lock: null, minutesToBreak: 50 })
    expect(await works(anna, 49)).toMatchObject({ lock: null, workedMinutes: 49 })
    expect(await works(anna, 1)).toMatchObject({ lock: 'break-due' })
  })

  test('takes a reason from those who go on, and asks them again later', async () => {
    const anna = await at('Anna')
    await anna.work('begin')
    await works(anna, 50)
    expect((await anna.work('went-on')).problem.code).toBe('request-invalid')
    expect((await anna.work('seen', 'rested')).problem.code).toBe('request-invalid')
    expect((await anna.get('/api/care/clock')).lock).toBe('break-due')
    expect(await anna.work('went-on', 'finish-medium')).toMatchObject({ lock: null })
    expect((await works(anna, 10)).lock).toBe('break-due')
    const kept = await means.care.workEvents(anna.person.id, '2026-01-01T00:00:00.000Z' as never)
    expect(kept.filter(({ what }) => what === 'went-on')).toMatchObject([{ reason: 'finish-medium', offsetMinutes: 60 }])
  })

  test('lets no stray key end a break', async () => {
    const anna = await at('Anna')
    await anna.work('begin')
    await works(anna, 50)
    expect(await anna.work('break-begin')).toMatchObject({ lock: 'on-break', secondsOfBreakLeft: 600 })
    clock.pass({ minutes: 5 })
    expect((await anna.work('seen')).lock).toBe('on-break')
    clock.pass({ minutes: 6 })
    expect(await anna.work('break-end')).toMatchObject({ lock: null, workedMinutes: 50 })
  })

  test('stands still while the person is away, and ends the day when its minutes are used up', async () => {
    const anna = await at('Anna')
    await anna.post('/api/care/wishes', { wishes: { dailyMinutes: 20 } })
    await anna.work('begin')
    await works(anna, 10)
    clock.pass({ minutes: 20 })
    expect(await anna.get('/api/care/clock')).toMatchObject({ lock: 'idle', workedMinutes: 15 })
    expect((await anna.work('seen')).lock).toBeNull()
    expect(await works(anna, 5)).toMatchObject({ lock: 'day-over', workedMinutes: 20 })
    clock.pass({ hours: 15 })
    await anna.signInAgain()
    expect(await anna.work('begin')).toMatchObject({ workedMinutes: 0 })
  })
})

describe('what may be shown now', () => {
  const ask = (person: Person, hard: boolean) => mayShowNow(means, person.id, { hard, look: { tier: 'outline', seenBefore: [] } })

  test('is nothing while the session is locked, and nothing hard in the first minutes', async () => {
    const anna = await at('Anna')
    expect(await ask(anna.person, false)).toEqual({ allowed: false, why: 'not-begun' })
    await anna.work('begin')
    expect(await ask(anna.person, true)).toEqual({ allowed: false, why: 'hard-in-first-minutes' })
    expect(await ask(anna.person, false)).toEqual({ allowed: true, seconds: 30 })
    await works(anna, 15)
    expect(await ask(anna.person, true)).toEqual({ allowed: true, seconds: 30 })
  })
})

describe('what a person saw', () => {
  test('is told by day to that person, and to nobody else by any route', async () => {
    const anna = await at('Anna', 'supervisor')
    const ben = await at('Ben')
    await saw(ben.person, 'stylised', 12.34)
    await saw(ben.person, 'stylised', 1)
    clock.pass({ hours: 15 })
    await ben.signInAgain()
    await anna.signInAgain()
    await saw(ben.person, 'still', 4)
    const { days } = await ben.get('/api/care/exposure?offsetMinutes=60')
    expect(days).toMatchObject([
      { day: '2026-11-24', looks: 1, seconds: { still: 4, stylised: 0 } },
      { day: '2026-11-23', looks: 2, seconds: { stylised: 13.3 } },
    ])
    expect((await anna.get('/api/care/exposure?offsetMinutes=60')).days).toEqual([])
  })

  test('reaches supervisors as sums over weeks of five or more people, and not of four', async () => {
    const boss = await at('Boss', 'supervisor')
    const others = [await at('A'), await at('B'), await at('C'), await at('D')]
    for (const one of others) {
      await one.work('begin')
      await saw(one.person, 'outline', 10)
    }
    clock.pass({ hours: 24 * 7 })
    await boss.signInAgain()
    const [few] = (await boss.get('/api/care/group')).weeks
    expect(few).toEqual({ monday: '2026-11-23', exposure: { answer: 'refused', because: 'too-few' } })
    const eve = await at('Eve')
    for (const one of [...others, eve]) {
      await one.signInAgain()
      await one.work('begin')
      await saw(one.person, 'outline', 10)
    }
    clock.pass({ hours: 24 * 7 })
    await boss.signInAgain()
    const [given, before] = (await boss.get('/api/care/group')).weeks
    expect(given).toMatchObject({ monday: '2026-11-30', exposure: { answer: 'given', people: 5, seconds: { outline: 50 } } })
    expect(before.exposure.answer).toBe('refused')
    expect((await boss.get('/api/care/group')).weeks[0]).toEqual(given)
    expect(await means.care.answeredGroups()).toHaveLength(1)
    await eve.signInAgain()
    expect((await eve.get('/api/care/group')).problem.code).toBe('role-lacking')
  })
})

describe('the policy', () => {
  test('is set by supervisors, and own settings hold where they are stricter', async () => {
    const boss = await at('Boss', 'supervisor')
    const anna = await at('Anna')
    expect((await anna.post('/api/care/policy', { policy: defaultPolicy })).statusCode).toBe(403)
    await boss.post('/api/care/policy', { policy: { ...defaultPolicy, workMinutes: 40, hardCategories: ['1'] } })
    const saved = await anna.post('/api/care/wishes', { wishes: { workMinutes: 30, breakMinutes: 5, lookSeconds: { still: 3 } } })
    expect(saved.json()).toEqual({ refused: ['breakMinutes'] })
    const shown = await anna.get('/api/care/policy')
    expect(shown).toMatchObject({
      organisation: { workMinutes: 40, hardCategories: ['1'] },
      wishes: { workMinutes: 30 },
      inForce: { workMinutes: 30, breakMinutes: 10, lookSeconds: { still: 3, clip: 10 } },
      refused: ['breakMinutes'],
      changed: { by: 'Boss', at: clock.now() },
    })
    expect((await boss.get('/api/care/policy')).wishes).toEqual({})
    expect((await means.care.policyFor(anna.person.id)).workMinutes).toBe(30)
  })

  test('is refused where it makes no sense', async () => {
    const boss = await at('Boss', 'supervisor')
    for (const wrong of [{ workMinutes: 0 }, { secondReadingShare: 2 }, { highestTier: 'audio' }])
      expect((await boss.post('/api/care/policy', { policy: { ...defaultPolicy, ...wrong } })).statusCode).toBe(400)
  })
})

describe('the outcome of a case', () => {
  test('reaches everyone who worked on it, once as news, and stays', async () => {
    const boss = await at('Boss', 'supervisor')
    const anna = await at('Anna')
    const away = await at('Away')
    const looked = await at('Looked')
    const review = await deps.source.reviewOf(reference)
    for (const one of [anna, boss]) await review.joinCase(one.person)
    await saw(looked.person, 'still', 2)
    await boss.work('begin')
    const sent = await boss.post(`/api/cases/${encodeURIComponent(reference)}/outcome`, { text: '  The family was found.  ' })
    expect(sent.json()).toEqual({ readers: 2 })
    expect((await looked.get('/api/care/outcomes')).outcomes).toHaveLength(1)
    const [outcome] = (await anna.get('/api/care/outcomes')).outcomes
    expect(outcome).toMatchObject({ reference, text: 'The family was found.', by: 'Boss', isNew: true })
    await away.post(`/api/care/outcomes/${outcome.id}/read`, {})
    expect((await anna.get('/api/care/outcomes')).outcomes[0].isNew).toBe(true)
    await anna.post(`/api/care/outcomes/${outcome.id}/read`, {})
    expect((await anna.get('/api/care/outcomes')).outcomes).toEqual([{ ...outcome, isNew: false }])
    expect((await away.get('/api/care/outcomes')).outcomes).toEqual([])
    const reader = await at('Second', 'second-reader')
    expect((await reader.post(`/api/cases/${encodeURIComponent(reference)}/outcome`, { text: 'x' })).statusCode).toBe(403)
  })
})
