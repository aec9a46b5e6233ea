import type { FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { movingClock } from '../../test/fixtures/moving-clock.ts'
import { headersOf, peopleMeans, somebody } from '../../test/fixtures/people.ts'
import { serverDeps } from '../../test/fixtures/server-deps.ts'
import { noteWork, type WorkNoted } from '../application/care/note-work.ts'
import type { Route } from '../contract/route.ts'
import { routes } from '../contract/routes.ts'
import type { Person, Role } from '../domain/review/person.ts'
import { createServer } from './create-server.ts'

const all = Object.entries<Route>(routes)
const reference = 'K 1234-26'
const caseAddress = `/api/cases/${encodeURIComponent(reference)}`

let clock: ReturnType<typeof movingClock>
let means: Awaited<ReturnType<typeof peopleMeans>>
let app: FastifyInstance
let people: Record<Role, Person>

beforeEach(async () => {
  clock = movingClock()
  means = await peopleMeans(clock)
  app = createServer(await serverDeps(means))
  const supervisor = await somebody(means, 'Sam', 'supervisor')
  const investigator = await somebody(means, 'Ida')
  people = { supervisor, investigator, 'second-reader': await somebody(means, 'Bo', 'second-reader') }
})

const note = (what: WorkNoted['what'], who: Person = people.investigator) =>
  noteWork(means, who.id, { what, reason: what === 'went-on' ? 'finish-medium' : null, offsetMinutes: 0 })

async function works(minutes: number, who: Person = people.investigator): Promise<void> {
  await note('begin', who)
  for (let minute = 0; minute < minutes; minute++) {
    clock.pass({ minutes: 1 })
    await note('seen', who)
  }
}

/** Someone whose role may ask the route. */
function whoFor({ who }: Route): Person {
  return Array.isArray(who) ? people[(who as readonly Role[])[0] ?? 'supervisor'] : people.investigator
}

async function ask(route: Pick<Route, 'method' | 'path'>, who: Person) {
  const url = route.path.replaceAll(/:[a-zA-Z]+/g, 'x')
  const headers = await headersOf(means, who)
  return route.method === 'POST' ? app.inject({ method: 'POST', url, headers, payload: {} }) : app.inject({ url, headers })
}

const codeOf = (reply: { json(): { problem?: { code: string; detail: string | null } } }) => reply.json().problem

describe('what answers while nothing of a case may be shown', () => {
  test('is care, people, sign-in, the words of the console, and the end of a look', () => {
    expect(all.flatMap(([name, { during }]) => (during === 'break' ? [name] : [])).sort()).toEqual([
      'addPerson',
      'changePassphrase',
      'changePerson',
      'endLook',
      'listOutcomes',
      'listPeople',
      'makeFirstProfile',
      'noteWork',
      'readOutcome',
      'savePolicy',
      'saveWishes',
      'showClock',
      'showDay',
      'showGroupExposure',
      'showHealth',
      'showInterface',
      'showMe',
      'showOwnExposure',
      'showPolicy',
      'signIn',
      'signOut',
    ])
  })

  test('has no case in its address, but for the end of a look, whose address names none either', () => {
    for (const [, { during, path }] of all) if (during === 'break') expect(path).not.toContain('/cases')
  })

  test.each(all)('%s is refused before the work begins, unless it is one of these', async (_name, route) => {
    const reply = await ask(route, whoFor(route))
    if (route.during === 'break') expect(reply.body).not.toContain('work-covered')
    else expect([reply.statusCode, codeOf(reply)]).toEqual([403, { code: 'work-covered', detail: 'not-begun' }])
  })
})

describe('a case', () => {
  const open = async () => {
    const reply = await app.inject({ url: caseAddress, headers: await headersOf(means, people.investigator) })
    return codeOf(reply)?.detail ?? reply.statusCode
  }

  test('is closed while a break is due, until somebody takes it or gives a reason to go on', async () => {
    await works(49)
    expect(await open()).toBe(200)
    clock.pass({ minutes: 1 })
    expect(await open()).toBe('break-due')
    await note('went-on')
    expect(await open()).toBe(200)
    await note('break-begin')
    expect(await open()).toBe('on-break')
    clock.pass({ minutes: 10 })
    await note('break-end')
    expect(await open()).toBe(200)
  })

  test('is closed past the idle limit until there is a sign of the person', async () => {
    await works(1)
    clock.pass({ minutes: 5.5 })
    expect(await open()).toBe('idle')
    await note('seen')
    expect(await open()).toBe(200)
  })

  test('is closed past the daily limit, whatever else is said', async () => {
    await means.care.saveWishes(people.investigator.id, { dailyMinutes: 15 }, clock.now())
    await works(15)
    for (const what of ['seen', 'begin', 'end', 'begin', 'seen'] as const) {
      await note(what)
      expect(await open()).toBe('day-over')
    }
  })

  test('is closed past the daily limit in each place where the person says to be', async () => {
    await means.care.saveWishes(people.investigator.id, { dailyMinutes: 15 }, clock.now())
    await works(15)
    for (const offsetMinutes of [900, -900, 840, 0]) {
      for (const what of ['end', 'begin', 'seen'] as const)
        await noteWork(means, people.investigator.id, { what, reason: null, offsetMinutes })
      expect(await open()).toBe('day-over')
    }
    clock.pass({ hours: 36 })
    await note('begin')
    expect(await open()).toBe(200)
  })

  test('is closed after the end of a day of work, and for each person by their own clock', async () => {
    await works(3)
    await note('end')
    expect(await open()).toBe('not-begun')
    await note('begin', people.supervisor)
    const reply = await app.inject({ url: caseAddress, headers: await headersOf(means, people.supervisor) })
    expect(reply.statusCode).toBe(200)
  })

  test('stays open to somebody who gives a sign each minute, however short the idle limit is', async () => {
    await means.care.saveWishes(people.investigator.id, { idleMinutes: 1 }, clock.now())
    await note('begin')
    for (let sign = 0; sign < 12; sign++) {
      clock.pass({ minutes: 5 / 6 })
      await note('seen')
      expect(await open()).toBe(200)
      clock.pass({ minutes: 1 / 20 })
      expect(await open()).toBe(200)
    }
  })
})
