import type { FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { movingClock } from '../../../test/fixtures/moving-clock.ts'
import { headersOf, peopleMeans, somebody, testPassphrase } from '../../../test/fixtures/people.ts'
import { serverDeps } from '../../../test/fixtures/server-deps.ts'
import { addPerson } from '../../application/people/add-person.ts'
import type { Role } from '../../domain/review/person.ts'
import { createServer } from '../create-server.ts'

const page = { host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747' }
let clock: ReturnType<typeof movingClock>
let means: Awaited<ReturnType<typeof peopleMeans>>
let app: FastifyInstance

beforeEach(async () => {
  clock = movingClock()
  means = await peopleMeans(clock)
  app = createServer(await serverDeps(means))
})

const post = (url: string, payload: object, headers: object = page) => app.inject({ method: 'POST', url, payload, headers: { ...headers } })
const get = (url: string, headers: object = page) => app.inject({ url, headers: { ...headers } })
const me = async (headers: object) => (await get('/api/me', headers)).json()
const code = (reply: { json: () => { problem: { code: string } } }) => reply.json().problem.code
const anna = { name: 'Anna Berg', role: 'supervisor', passphrase: testPassphrase }

function cookieOf(reply: Awaited<ReturnType<typeof post>>) {
  const [cookie = ''] = String(reply.headers['set-cookie']).split(';')
  return { ...page, cookie }
}

async function signedIn(role: Role) {
  const name = `a ${role}`
  return headersOf(means, await somebody(means, name, role))
}

describe('before anybody has a profile', () => {
  test('the first one is made on the machine itself, and signed in', async () => {
    expect(await me(page)).toEqual({ first: true, me: null })
    const made = await post('/api/first-profile', anna)
    expect(made.headers['set-cookie']).toMatch(/^wordveil=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/api$/)
    expect(await me(cookieOf(made))).toMatchObject({ first: false, me: { name: 'Anna Berg', role: 'supervisor', ownPassphrase: true } })
    expect(code(await post('/api/first-profile', { ...anna, name: 'Mallory' }))).toBe('profile-exists')
    expect(await me(page)).toEqual({ first: false, me: null })
  })

  test('nobody makes it from another machine', async () => {
    const options = { method: 'POST', url: '/api/first-profile', payload: anna, headers: page, remoteAddress: '10.0.0.9' } as const
    expect(code(await app.inject(options))).toBe('request-refused')
    expect(await means.people.people()).toEqual([])
  })

  test('two who make it at once do not both', async () => {
    const both = await Promise.all([post('/api/first-profile', anna), post('/api/first-profile', { ...anna, name: 'Ben Ek' })])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  })

  test('a short passphrase is refused, a long one of any letters taken', async () => {
    expect(code(await post('/api/first-profile', { ...anna, passphrase: 'elevenchars' }))).toBe('passphrase-length')
    expect((await post('/api/first-profile', { ...anna, passphrase: 'å ä ö å ä ö ' })).statusCode).toBe(200)
  })
})

describe('signing in', () => {
  test('takes the name in any case, and answers an unknown name as a wrong passphrase', async () => {
    await somebody(means, 'Anna Berg')
    expect((await post('/api/sign-in', { name: ' anna  BERG ', passphrase: testPassphrase })).statusCode).toBe(200)
    const [wrong, unknown] = [
      await post('/api/sign-in', { name: 'Anna Berg', passphrase: 'not the passphrase' }),
      await post('/api/sign-in', { name: 'Nobody', passphrase: 'not the passphrase' }),
    ]
    expect([wrong.statusCode, wrong.body]).toEqual([unknown.statusCode, unknown.body])
    expect(code(wrong)).toBe('sign-in-failed')
    expect(wrong.headers['set-cookie']).toBeUndefined()
  })

  test.each(['Anna Berg', 'Nobody'])('is held up after five failures of %s, and again longer', async (name) => {
    await somebody(means, 'Anna Berg')
    const wrong = () => post('/api/sign-in', { name, passphrase: 'not the passphrase' })
    for (let tried = 0; tried < 5; tried++) expect(code(await wrong())).toBe('sign-in-failed')
    expect((await wrong()).json().problem).toEqual({ code: 'sign-in-held', detail: '15' })
    clock.pass({ seconds: 16 })
    expect(code(await wrong())).toBe('sign-in-failed')
    expect((await wrong()).json().problem.detail).toBe('30')
  })

  test('is over when the person signs out, whoever kept the cookie', async () => {
    const headers = await signedIn('investigator')
    expect((await get('/api/care/clock', headers)).statusCode).toBe(200)
    expect((await post('/api/sign-out', {}, headers)).headers['set-cookie']).toContain('Max-Age=0')
    expect(code(await get('/api/care/clock', headers))).toBe('not-signed-in')
  })

  test('ends after half an hour in which the person did nothing, whatever the page asked by itself', async () => {
    const headers = await signedIn('investigator')
    for (let minute = 0; minute < 29; minute++) {
      clock.pass({ minutes: 1 })
      expect((await get('/api/care/clock', headers)).statusCode).toBe(200)
    }
    clock.pass({ minutes: 1 })
    expect((await get('/api/care/clock', headers)).statusCode).toBe(401)
  })

  test('goes on while the person does something, but never beyond twelve hours', async () => {
    const headers = await signedIn('supervisor')
    const wish = { present: 'not the passphrase', next: testPassphrase }
    let hours = 0
    while ((await post('/api/me/passphrase', wish, headers)).statusCode !== 401 && hours < 20) {
      clock.pass({ minutes: 20 })
      hours += 1 / 3
    }
    expect(hours).toBeCloseTo(12)
  })
})

describe('a passphrase', () => {
  test('that somebody was given opens nothing but the choice of their own', async () => {
    const boss = await somebody(means, 'Anna Berg', 'supervisor')
    const ben = await addPerson(means, { name: 'Ben Ek', role: 'investigator', passphrase: testPassphrase }, boss.id)
    const headers = await headersOf(means, ben)
    expect((await me(headers)).me.ownPassphrase).toBe(false)
    expect(code(await get('/api/care/clock', headers))).toBe('passphrase-given')
    const changed = await post('/api/me/passphrase', { present: testPassphrase, next: 'another four plain words' }, headers)
    expect((await get('/api/care/clock', cookieOf(changed))).statusCode).toBe(200)
    expect(code(await get('/api/care/clock', headers))).toBe('not-signed-in')
  })

  test('is changed by those who know the present one', async () => {
    const headers = await signedIn('investigator')
    const wrong = await post('/api/me/passphrase', { present: 'not the passphrase', next: 'another four plain words' }, headers)
    expect(code(wrong)).toBe('passphrase-wrong')
  })

  test('is stored neither as it is nor told by anything that is', async () => {
    const person = await somebody(means, 'Anna Berg')
    const hash = await means.people.passphraseHash(person.id)
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$/)
    expect(hash).not.toContain(testPassphrase)
  })
})

describe('the people of a unit', () => {
  test('are kept by supervisors alone', async () => {
    const [boss, other] = [await signedIn('supervisor'), await signedIn('second-reader')]
    expect(code(await get('/api/people', other))).toBe('role-lacking')
    expect(code(await post('/api/people', { ...anna, role: 'investigator' }, other))).toBe('role-lacking')
    const { id } = (await post('/api/people', { ...anna, role: 'investigator' }, boss)).json()
    expect(code(await post('/api/people', { ...anna, name: 'ANNA berg' }, boss))).toBe('name-taken')
    await post(`/api/people/${id}`, { name: 'Anna Borg', role: 'second-reader' }, boss)
    const { people } = (await get('/api/people', boss)).json()
    expect(people.at(-1)).toMatchObject({ id, name: 'Anna Borg', role: 'second-reader', active: true })
  })

  test('lose their sign-in when they leave, and get none', async () => {
    const boss = await signedIn('supervisor')
    const ben = await somebody(means, 'Ben Ek')
    const headers = await headersOf(means, ben)
    await post(`/api/people/${ben.id}`, { active: false }, boss)
    expect(code(await get('/api/care/clock', headers))).toBe('not-signed-in')
    expect(code(await post('/api/sign-in', { name: 'Ben Ek', passphrase: testPassphrase }))).toBe('sign-in-failed')
  })

  test('always have a supervisor once they had one', async () => {
    const boss = await somebody(means, 'Anna Berg', 'supervisor')
    const headers = await headersOf(means, boss)
    for (const wish of [{ role: 'investigator' }, { active: false }])
      expect(code(await post(`/api/people/${boss.id}`, wish, headers))).toBe('last-supervisor')
    await somebody(means, 'Ben Ek', 'supervisor')
    expect((await post(`/api/people/${boss.id}`, { role: 'investigator' }, headers)).statusCode).toBe(200)
  })

  test('have each change recorded with who made it', async () => {
    const boss = await somebody(means, 'Anna Berg', 'supervisor')
    const ben = await somebody(means, 'Ben Ek')
    await post(`/api/people/${ben.id}`, { role: 'supervisor' }, await headersOf(means, boss))
    const changes = (await means.people.person(ben.id))?.changes.map(({ what, by }) => [what, by])
    expect(changes).toEqual([
      ['added', boss.id],
      ['passphrase', boss.id],
      ['passphrase', ben.id],
      ['role', boss.id],
    ])
  })
})

describe('what changes something', () => {
  const wish = { name: 'x', passphrase: testPassphrase }
  test.each([
    ['no origin', { host: page.host }],
    ['another port of this machine', { ...page, origin: 'http://127.0.0.1:9999' }],
    ['another site', { ...page, origin: 'https://elsewhere.example' }],
    ['a page of nowhere', { ...page, origin: 'null' }],
    ['another site, as the browser says', { ...page, 'sec-fetch-site': 'cross-site' }],
  ])('is refused from %s', async (_, headers) => {
    expect((await post('/api/sign-in', wish, headers)).statusCode).toBe(403)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('is refused as %s', async (type) => {
    const options = {
      method: 'POST',
      url: '/api/sign-in',
      headers: { ...page, 'content-type': type },
      payload: JSON.stringify(wish),
    } as const
    expect((await app.inject(options)).statusCode).toBe(403)
  })
})
