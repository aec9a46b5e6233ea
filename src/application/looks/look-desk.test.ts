import { beforeEach, describe, expect, test } from 'vitest'
import { caseFixture, memoryCaseReader } from '../../../test/fixtures/case-fixture.ts'
import type { Instant } from '../../domain/id.ts'
import type { Exposure, ExposureEnd, ExposureId } from '../../domain/review/exposure.ts'
import type { SeenToday } from '../../domain/review/look-rules.ts'
import type { Standing } from '../../domain/review/may-show.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { defaultPolicy } from '../../domain/review/policy.ts'
import type { SessionLock } from '../../domain/review/session-clock.ts'
import type { SeenLook } from '../ports/look-record.ts'
import type { Look, RenderedLook } from '../ports/look-renderer.ts'
import { endLeftOpen } from './end-left-open.ts'
import { type LookDesk, type LookedAtCase, openLookDesk } from './look-desk.ts'
import type { LookAsked } from './look-view.ts'

const anna = 'p-anna' as PersonId
const ben = 'p-ben' as PersonId
const picture: RenderedLook = { type: 'image/webp', bytes: new Uint8Array([1, 2, 3]), width: 320, height: 200 }

interface Stage {
  desk: LookDesk
  into: LookedAtCase
  asked: LookAsked
  log: string[]
  exposures: Exposure[]
  ends: ExposureEnd[]
  seen: SeenLook[]
  rendered: Look[]
  now: number
  failing: boolean
  lock: SessionLock | null
  seenToday: SeenToday
  timers: { at: number; act: () => void }[]
  pass(millis: number): Promise<void>
}

let stage: Stage

beforeEach(async () => {
  stage = await makeStage()
})

describe('the look desk', () => {
  test('records the exposure after rendering and before the bytes leave', async () => {
    const { link } = await stage.desk.offer(stage.into, anna, stage.asked)
    expect(stage.log).toEqual([])
    const bytes = await stage.desk.take(link, anna, never())
    expect(bytes).toBe(picture)
    expect(stage.log).toEqual(['rendered', 'exposure saved'])
    expect(stage.exposures[0]).toMatchObject({ by: anna, tier: 'outline', reason: 'count-unsure', allowedSeconds: 30 })
  })

  test('gives the bytes once, and to nobody but the person who asked', async () => {
    const { link } = await stage.desk.offer(stage.into, anna, stage.asked)
    await expect(stage.desk.take(link, ben, never())).rejects.toMatchObject({ code: 'look-gone' })
    await stage.desk.take(link, anna, never())
    await expect(stage.desk.take(link, anna, never())).rejects.toMatchObject({ code: 'look-gone' })
    expect(stage.exposures).toHaveLength(1)
  })

  test('makes a link void that nobody takes in time', async () => {
    const { link } = await stage.desk.offer(stage.into, anna, stage.asked)
    await stage.pass(21_000)
    await expect(stage.desk.take(link, anna, never())).rejects.toMatchObject({ code: 'look-gone' })
    expect(stage.exposures).toEqual([])
  })

  test('records no exposure where nothing could be rendered', async () => {
    stage.failing = true
    const { link } = await stage.desk.offer(stage.into, anna, stage.asked)
    await expect(stage.desk.take(link, anna, never())).rejects.toThrow('no decoder')
    expect(stage.exposures).toEqual([])
  })

  test('keeps what the page counted, never more than the time that has passed', async () => {
    const first = await take(anna, 'outline')
    await stage.pass(4000)
    await stage.desk.end(first, anna, { dwellMillis: 2500, how: 'decided' })
    const second = await take(anna, 'outline')
    await stage.pass(3000)
    await stage.desk.end(second, anna, { dwellMillis: 60_000, how: 'hidden' })
    expect(stage.ends.map(({ dwellMillis, how }) => [dwellMillis, how])).toEqual([
      [2500, 'decided'],
      [3000, 'hidden'],
    ])
    expect(stage.seen.map(({ dwellMillis }) => dwellMillis)).toEqual([2500, 3000])
  })

  test('closes a look by itself after its seconds, and takes no later end', async () => {
    const id = await take(anna, 'outline')
    await stage.pass(32_500)
    expect(stage.ends).toMatchObject([{ exposure: id, how: 'expired', dwellMillis: 30_000 }])
    await stage.desk.end(id, anna, { dwellMillis: 1, how: 'decided' })
    expect(stage.ends).toHaveLength(1)
  })

  test('lets nobody end the look of another', async () => {
    const id = await take(anna, 'outline')
    await stage.desk.end(id, ben, { dwellMillis: 0, how: 'hidden' })
    expect(stage.ends).toEqual([])
  })

  test('refuses a still before an outline, and opens it after one', async () => {
    await expect(stage.desk.offer(stage.into, anna, { ...stage.asked, tier: 'still' })).rejects.toMatchObject({
      code: 'look-refused',
      detail: 'step-left-out',
    })
    await take(anna, 'outline')
    await expect(stage.desk.offer(stage.into, anna, { ...stage.asked, tier: 'still' })).resolves.toMatchObject({ allowedSeconds: 10 })
    await expect(stage.desk.offer(stage.into, ben, { ...stage.asked, tier: 'still' })).rejects.toMatchObject({ code: 'look-refused' })
  })

  test('ends what a server that went down left open with all the time it was allowed', async () => {
    const id = await take(anna, 'outline')
    const clock = { now: () => new Date(stage.now).toISOString() as Instant }
    const addSeen = async (look: SeenLook) => void stage.seen.push(look)
    expect(await endLeftOpen(stage.into, { addSeen, clock })).toBe(1)
    expect(stage.ends).toMatchObject([{ exposure: id, how: 'left', dwellMillis: 30_000 }])
    expect(stage.seen).toMatchObject([{ exposure: id, dwellMillis: 30_000 }])
  })

  test('holds looks that are open or promised against the day with all their seconds', async () => {
    await take(anna, 'outline')
    stage.seenToday = { pictureSeconds: defaultPolicy.dailyPictureSeconds - 15, clipSeconds: 0, soundSeconds: 0 }
    const still = { ...stage.asked, tier: 'still' } as const
    const first = await stage.desk.offer(stage.into, anna, still)
    expect(first.allowedSeconds).toBe(10)
    expect(await stage.desk.offer(stage.into, anna, still)).toMatchObject({ allowedSeconds: 5 })
    await expect(stage.desk.offer(stage.into, anna, still)).rejects.toMatchObject({ code: 'look-refused', detail: 'picture-limit' })
    await expect(stage.desk.offer(stage.into, anna, stage.asked)).resolves.toMatchObject({ allowedSeconds: 30 })
    await stage.pass(21_000)
    expect(await stage.desk.offer(stage.into, anna, still)).toMatchObject({ allowedSeconds: 10 })
  })

  test('opens no more than a few at once for one person', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => stage.desk.offer(stage.into, anna, stage.asked)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
    await expect(stage.desk.offer(stage.into, anna, stage.asked)).rejects.toMatchObject({ code: 'too-many-requests' })
    await expect(stage.desk.offer(stage.into, ben, stage.asked)).resolves.toMatchObject({ allowedSeconds: 30 })
    await stage.pass(21_000)
    await expect(stage.desk.offer(stage.into, anna, stage.asked)).resolves.toMatchObject({ allowedSeconds: 30 })
  })

  test('shows nothing while a break is due', async () => {
    stage.lock = 'break-due'
    await expect(stage.desk.offer(stage.into, anna, stage.asked)).rejects.toMatchObject({ code: 'look-refused', detail: 'break-due' })
  })

  test('refuses a claim that the description does not hold', async () => {
    const asked = { ...stage.asked, claimId: 'c-0' as LookAsked['claimId'] }
    await expect(stage.desk.offer(stage.into, anna, asked)).rejects.toMatchObject({ code: 'claim-missing' })
  })
})

async function take(by: PersonId, tier: LookAsked['tier']): Promise<ExposureId> {
  const { link, exposure } = await stage.desk.offer(stage.into, by, { ...stage.asked, tier })
  await stage.desk.take(link, by, never())
  return exposure
}

const never = () => new AbortController().signal

const standing = (): Standing => ({
  session: { lock: null, workedSinceBreak: 0, workedToday: 0, breakDueAt: null, breakEndsAt: null, hardMaterial: 'allowed' },
  policy: defaultPolicy,
  today: { pictureSeconds: 0, clipSeconds: 0, soundSeconds: 0 },
})

async function makeStage(): Promise<Stage> {
  const made = {
    log: [],
    exposures: [],
    ends: [],
    seen: [],
    rendered: [],
    now: Date.parse('2026-11-23T09:00:00Z'),
    failing: false,
    lock: null,
    seenToday: { pictureSeconds: 0, clipSeconds: 0, soundSeconds: 0 },
    timers: [],
  }
  const reader = memoryCaseReader(caseFixture())
  const [id] = await reader.mediaIds({ words: '', kind: 'image', outcome: 'described', after: null, limit: 1 })
  const record = id === undefined ? null : await reader.medium(id)
  const claim = record?.description?.passages.flatMap(({ claims }) => claims).find(({ kind }) => kind === 'object' || kind === 'people')
  if (id === undefined || claim === undefined) throw new Error('the fixture has no photo with such a claim')
  const stageOf: Omit<Stage, 'desk' | 'into' | 'pass'> & Partial<Pick<Stage, 'desk' | 'into' | 'pass'>> = {
    ...made,
    asked: { mediaId: id, claimId: claim.id, tier: 'outline', place: 0, whole: false, reason: 'count-unsure' },
  }
  const full = stageOf as Stage
  full.pass = async (millis) => {
    full.now += millis
    for (const due of full.timers.filter(({ at }) => at <= full.now)) {
      full.timers = full.timers.filter((timer) => timer !== due)
      due.act()
    }
    await new Promise(setImmediate)
  }
  const kept = () => full.exposures.map((exposure) => ({ exposure, end: full.ends.find((end) => end.exposure === exposure.id) ?? null }))
  full.into = {
    id: (await reader.record()).id,
    reader,
    review: {
      hardSigns: async () => [],
      saveExposure: async (exposure) => {
        full.log.push('exposure saved')
        full.exposures.push(exposure)
      },
      endExposure: async (end) => void full.ends.push(end),
      exposuresOn: async () => kept(),
      openExposures: async () => kept().flatMap(({ exposure, end }) => (end === null ? [exposure] : [])),
    },
  }
  let count = 0
  full.desk = openLookDesk({
    renderer: {
      render: async (_medium, look) => {
        if (full.failing) throw new Error('no decoder')
        full.log.push('rendered')
        full.rendered.push(look)
        return picture
      },
      [Symbol.asyncDispose]: async () => {},
    },
    standing: async () => ({ ...standing(), today: full.seenToday, session: { ...standing().session, lock: full.lock } }),
    addSeen: async (look) => void full.seen.push(look),
    clock: { now: () => new Date(full.now).toISOString() as Instant },
    random: (bytes) => (count++).toString(16).padStart(bytes * 2, '0'),
    later: (millis, act) => {
      const timer = { at: full.now + millis, act }
      full.timers.push(timer)
      return () => void (full.timers = full.timers.filter((other) => other !== timer))
    },
    onUnexpected: (error) => {
      throw error
    },
  })
  return full
}
