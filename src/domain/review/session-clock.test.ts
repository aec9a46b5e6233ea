import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../id.ts'
import { defaultPolicy } from './policy.ts'
import { type Session, sessionAt } from './session-clock.ts'
import type { SessionEvent } from './session-event.ts'

const minute = 60_000
const morning = Date.parse('2026-11-23T08:00:00.000Z')

/** Minutes after eight in the morning. */
function at(minutes: number): Instant {
  return new Date(morning + minutes * minute).toISOString() as Instant
}

const event = (what: SessionEvent['what'], minutes: number): SessionEvent => ({ what, at: at(minutes) })

/** A sign of the person each minute from one minute to another. */
function present(from: number, to: number): SessionEvent[] {
  return Array.from({ length: to - from + 1 }, (_, step) => event('seen', from + step))
}

function session(events: readonly SessionEvent[], minutes: number, more: { offsetMinutes?: number } = {}): Session {
  return sessionAt(events, { now: at(minutes), offsetMinutes: more.offsetMinutes ?? 0 }, defaultPolicy)
}

describe('sessionAt', () => {
  test('shows nothing before the work has begun and after it has ended', () => {
    expect(session([], 0)).toMatchObject({ lock: 'not-begun', workedToday: 0, breakDueAt: null, breakEndsAt: null })
    expect(session([event('begin', 0), event('end', 3)], 4)).toMatchObject({ lock: 'not-begun', workedToday: 3 * minute })
  })

  test('tells when a break is due', () => {
    expect(session([event('begin', 0), ...present(1, 20)], 20)).toMatchObject({
      lock: null,
      workedSinceBreak: 20 * minute,
      breakDueAt: at(50),
    })
  })

  test('locks softly when the break is due, and no longer after a break of the whole length', () => {
    const worked = [event('begin', 0), ...present(1, 50)]
    expect(session(worked, 50)).toMatchObject({ lock: 'break-due', breakDueAt: null })
    const resting = [...worked, event('break-begin', 50)]
    expect(session(resting, 54)).toMatchObject({ lock: 'on-break', breakEndsAt: at(60) })
    expect(session([...resting, event('break-end', 60)], 60)).toMatchObject({ lock: null, workedSinceBreak: 0, breakDueAt: at(110) })
  })

  test('stays locked after a break that was too short', () => {
    const short = [event('begin', 0), ...present(1, 50), event('break-begin', 50), event('break-end', 59)]
    expect(session(short, 59).lock).toBe('break-due')
  })

  test('opens for as long as a break would have been when the person goes on with a reason, then locks again', () => {
    const wentOn = [event('begin', 0), ...present(1, 50), event('went-on', 50)]
    expect(session(wentOn, 51)).toMatchObject({ lock: null, breakDueAt: at(60) })
    expect(session([...wentOn, ...present(51, 60)], 60).lock).toBe('break-due')
  })

  test('takes ten minutes of absence for a break', () => {
    const away = [event('begin', 0), ...present(1, 40), event('idle', 45)]
    expect(session(away, 45)).toMatchObject({ lock: 'idle', workedSinceBreak: 45 * minute })
    expect(session(away, 55)).toMatchObject({ lock: 'idle', workedSinceBreak: 0 })
    expect(session([...away, event('seen', 56)], 56)).toMatchObject({ lock: null, workedSinceBreak: 0 })
  })

  test('counts a page that died for the idle minutes only, not through the night', () => {
    const died = [event('begin', 0), ...present(1, 30)]
    expect(session(died, 34)).toMatchObject({ lock: null, workedToday: 34 * minute })
    expect(session(died, 600)).toMatchObject({ lock: 'idle', workedToday: 35 * minute, workedSinceBreak: 0 })
  })

  test('ends the day when its minutes are used up', () => {
    const long = [event('begin', 0)]
    for (let hour = 0; hour < 6; hour++)
      long.push(...present(hour * 60 + 1, hour * 60 + 50), event('break-begin', hour * 60 + 50), event('break-end', hour * 60 + 60))
    expect(session(long, 360)).toMatchObject({ lock: 'day-over', workedToday: 300 * minute, breakDueAt: null })
    expect(session([...long, event('went-on', 361)], 361).lock).toBe('day-over')
  })

  test('begins a new day at midnight where the person is', () => {
    // Sixteen hours east of the clock of the server's morning it is midnight.
    const works = [event('begin', -20), ...present(-19, 20)]
    expect(session(works, 20, { offsetMinutes: 16 * 60 })).toMatchObject({ workedToday: 20 * minute, workedSinceBreak: 40 * minute })
    expect(session(works, 20, { offsetMinutes: 0 })).toMatchObject({ workedToday: 40 * minute, workedSinceBreak: 40 * minute })
  })

  test('keeps hard material from the first and the last minutes', () => {
    const works = [event('begin', 0), ...present(1, 49)]
    expect(session(works.slice(0, 15), 14).hardMaterial).toBe('first-minutes')
    expect(session(works, 15).hardMaterial).toBe('allowed')
    const long = [event('begin', 0), ...present(1, 299)]
    expect(session(long.slice(0, 286), 285).hardMaterial).toBe('allowed')
    expect(session(long.slice(0, 287), 286).hardMaterial).toBe('last-minutes')
  })

  test('counts nothing for a clock that jumps back, and the idle minutes for one that jumps ahead', () => {
    const back = [event('begin', 0), ...present(1, 30), event('seen', -30), ...present(-29, -20)]
    expect(session(back, -20).workedToday).toBe(40 * minute)
    const ahead = [event('begin', 0), ...present(1, 30), event('seen', 200)]
    expect(session(ahead, 200)).toMatchObject({ workedToday: 35 * minute, workedSinceBreak: 0 })
  })

  test('asks for no breaks where the policy has none', () => {
    const events = [event('begin', 0), ...present(1, 120)]
    const found = sessionAt(events, { now: at(120), offsetMinutes: 0 }, { ...defaultPolicy, breakMinutes: 0 })
    expect(found).toMatchObject({ lock: null, breakDueAt: null })
  })
})

const kinds = fc.constantFrom<SessionEvent['what']>('begin', 'seen', 'idle', 'break-begin', 'break-end', 'went-on', 'end')
const courses = fc.array(fc.record({ what: kinds, gap: fc.integer({ min: -120, max: 90 }) }), { maxLength: 60 }).map((steps) => {
  let minutes = 0
  return steps.map(({ what, gap }) => {
    minutes += gap
    return event(what, minutes)
  })
})

describe('whatever is recorded', () => {
  test('no gap counts for more than the idle minutes, and no work is counted twice', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 90 }), (events, later) => {
        const last = events.at(-1)
        const now = (last === undefined ? 0 : (Date.parse(last.at) - morning) / minute) + later
        const { workedToday, workedSinceBreak } = session(events, now)
        expect(workedToday).toBeGreaterThanOrEqual(0)
        expect(workedToday).toBeLessThanOrEqual(events.length * defaultPolicy.idleMinutes * minute)
        expect(workedSinceBreak).toBeLessThanOrEqual(events.length * defaultPolicy.idleMinutes * minute)
      }),
    )
  })

  test('nothing is shown on a break, after the end, or when the day is over, and a lock leaves no break to come', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 200 }), (events, later) => {
        const last = events.at(-1)
        const now = (last === undefined ? 0 : (Date.parse(last.at) - morning) / minute) + later
        const found = session(events, now)
        if (last === undefined || last.what === 'end' || last.what === 'break-begin') expect(found.lock).not.toBeNull()
        if (found.workedToday >= defaultPolicy.dailyMinutes * minute) expect(found.lock).toBe('day-over')
        if (found.lock === null) expect(Date.parse(found.breakDueAt ?? '')).toBeGreaterThan(Date.parse(at(now)))
        else expect(found.breakDueAt).toBeNull()
      }),
    )
  })

  test('a shorter work time never lets more through', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 10, max: 50 }), (events, workMinutes) => {
        const moment = { now: events.at(-1)?.at ?? at(0), offsetMinutes: 0 }
        const strict = sessionAt(events, moment, { ...defaultPolicy, workMinutes })
        if (strict.lock === null) expect(sessionAt(events, moment, defaultPolicy).lock).toBeNull()
      }),
    )
  })
})
