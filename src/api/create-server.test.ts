import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseFixture, memoryCaseReader } from '../../test/fixtures/case-fixture.ts'
import { fixtureSource } from '../../test/fixtures/console-source.ts'
import { beginWork, headersOf, peopleMeans, somebody } from '../../test/fixtures/people.ts'
import { serverDeps } from '../../test/fixtures/server-deps.ts'
import type { ConsoleSource } from '../application/ports/console-source.ts'
import { addressOf } from '../contract/address.ts'
import { listMedia, showMedium } from '../contract/media.ts'
import { routes } from '../contract/routes.ts'
import { locales } from '../language/locale-tag.ts'
import { createServer } from './create-server.ts'

const reference = 'K 1234-26'
const language = 'en'
const faults: unknown[] = []

const people = await peopleMeans()
const berg = await somebody(people, 'A. Berg')
await beginWork(people, berg)
const signedIn = await headersOf(people, berg)

async function server(source: ConsoleSource = fixtureSource()): Promise<FastifyInstance> {
  return createServer({ ...(await serverDeps(people)), source, onUnexpected: (error) => faults.push(error) })
}

let app: FastifyInstance
beforeAll(async () => {
  app = await server()
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { ...signedIn, ...headers } })

describe('the cases', () => {
  test('are listed with their counts', async () => {
    const { cases } = (await get('/api/cases')).json()
    expect(cases).toHaveLength(1)
    expect(cases[0]).toMatchObject({ reference, state: 'ready', counts: { media: 7, waiting: 0 } })
  })

  test('show their exhibits without the path on the machine', async () => {
    const reply = await get(`/api/cases/${encodeURIComponent(reference)}`)
    expect(reply.json().exhibits[0]).toEqual({ id: expect.any(String), label: 'A', name: 'phone-export', form: 'folder' })
    expect(reply.body).not.toContain('/evidence/')
  })

  test('name an exhibit that is not connected while media of it wait, and where it was looked for', async () => {
    const waiting = caseFixture()
    const reader = memoryCaseReader({ ...waiting, media: waiting.media.map((record) => ({ ...record, outcome: null })) })
    const absent = [{ label: 'B', name: 'card', source: '/media/card' }]
    const asked = { url: `/api/cases/${encodeURIComponent(reference)}`, headers: signedIn }
    const one = await server({ ...fixtureSource([reader]), absentExhibits: async () => absent })
    expect((await one.inject(asked)).json()).toMatchObject({ state: 'waiting', absent })
    const running = await server({ ...fixtureSource([reader]), absentExhibits: async () => absent, isRunning: async () => true })
    expect((await running.inject(asked)).json()).toMatchObject({ state: 'running', absent })
    expect((await app.inject(asked)).json()).toMatchObject({ state: 'ready', absent: [] })
  })

  test('list the files that led to no medium, with the problem', async () => {
    const { total, files } = (await get(`/api/cases/${encodeURIComponent(reference)}/files-without-medium?limit=1`)).json()
    expect(total).toBe(3)
    expect(files).toEqual([{ exhibit: 'A', path: 'link-to-elsewhere', problem: { code: 'link-not-followed', detail: null } }])
  })

  test('that do not exist are answered as missing', async () => {
    const reply = await get('/api/cases/none')
    expect(reply.statusCode).toBe(404)
    expect(reply.json()).toEqual({ problem: { code: 'case-missing', detail: null } })
  })
})

describe('the media', () => {
  test('come in pages that hold each medium once', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const { media, next } = (await get(addressOf(listMedia, { reference, language, limit: 3, after }))).json()
      seen.push(...media.map(({ id }: { id: string }) => id))
      after = next ?? undefined
    } while (after !== undefined)
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })

  test('are filtered by words, kind and outcome', async () => {
    const found = async (filter: object) => (await get(addressOf(listMedia, { reference, language, ...filter }))).json().media
    expect(await found({ kind: 'video', outcome: 'described' })).toHaveLength(1)
    expect(await found({ words: 'fresh bread' })).toMatchObject([
      { kind: 'video', hits: [{ text: expect.stringContaining('Fresh bread') }] },
    ])
    expect(await found({ words: 'nothing like this' })).toEqual([])
  })

  test('carry their text in the asked language', async () => {
    const texts = async (tag: string) =>
      (await get(addressOf(listMedia, { reference, language: tag, kind: 'video', outcome: 'described' }))).json().media
    expect((await texts('en'))[0].text).toContain('film')
    expect((await texts('sv'))[0].text).toContain('tagningar')
    expect((await texts('en'))[0].text).toMatch(/\. \S/)
    expect((await texts('ja'))[0].text).toMatch(/^[^ ]+。[^ ]+。/)
  })

  test('are refused in a language that is not written', async () => {
    const reply = await get(addressOf(listMedia, { reference, language: 'tlh' }))
    expect(reply.statusCode).toBe(400)
    expect(reply.json().problem.code).toBe('request-invalid')
  })

  test('show each claim with the models it rests on', async () => {
    const { media } = (await get(addressOf(listMedia, { reference, language, kind: 'video', outcome: 'described' }))).json()
    const film = (await get(addressOf(showMedium, { reference, id: media[0].id, language }))).json()
    const claims = new Map(film.claims.map((claim: { id: string }) => [claim.id, claim]))
    const told = film.passages.flatMap((passage: { sentences: { claims: string[] }[] }) =>
      passage.sentences.flatMap(({ claims }) => claims),
    )
    expect(told.every((id: string) => claims.has(id))).toBe(true)
    expect(film.claims.find(({ kind }: { kind: string }) => kind === 'object')).toMatchObject({
      certainty: 'stated',
      support: [{ analyzer: 'objects', models: [{ version: expect.any(String) }], confidence: 0.92, where: { on: 'region' } }],
    })
    expect(film.ledger).toEqual({ frames: 2000, stills: 5, examined: 4, shots: 3, bound: 0.12, greatestDistance: 0.08 })
    expect(film.leftOut).toEqual([expect.stringContaining('the limit of 4 stills was reached')])
    expect(film.notDone).toEqual([
      {
        analysis: 'explicitness level (explicitness)',
        why: 'not-installed',
        text: expect.stringContaining('is not installed'),
        detail: 'Technical detail: nsfw-mobilenet-v2',
      },
    ])
  })

  test('say in the language asked for what was switched off', async () => {
    const { media } = (await get(addressOf(listMedia, { reference, language, kind: 'image' }))).json()
    const pages = await Promise.all(
      media.map(async ({ id }: { id: string }) => (await get(addressOf(showMedium, { reference, id, language: 'sv' }))).json()),
    )
    const gaps = pages.map(({ notDone }) => notDone.filter(({ why }: { why: string }) => why === 'not-run'))
    expect(gaps.filter((gap) => gap.length > 0)).toEqual(
      Array(2).fill([
        expect.objectContaining({ analysis: 'ansikten (faces)', text: expect.stringMatching(/^Ansikten har inte eftersökts/) }),
      ]),
    )
  })

  test('carry no face vector and no fingerprint', async () => {
    const { media } = (await get(addressOf(listMedia, { reference, language }))).json()
    for (const { id } of media) {
      const page = await get(addressOf(showMedium, { reference, id, language }))
      expect(page.body).not.toMatch(/"vector"|"value"/)
    }
  })
})

describe('the reports', () => {
  test('are listed and given as a file to keep', async () => {
    const { reports } = (await get(addressOf(routes.listReports, { reference }))).json()
    expect(reports[0]).toMatchObject({ name: 'K 1234-26.en.pdf', format: 'pdf', language: 'en' })
    const file = await get(addressOf(routes.downloadReport, { reference, name: reports[0].name }))
    expect(file.headers['content-type']).toBe('application/pdf')
    expect(file.headers['content-disposition']).toBe("attachment; filename*=UTF-8''K%201234-26.en.pdf")
    expect(file.body).toBe('%PDF-1.7 fixture')
  })

  test('that are not listed cannot be fetched, whatever the name', async () => {
    for (const name of ['other.pdf', '..', '..%2F..%2Fetc%2Fpasswd', '%00']) {
      const reply = await get(`/api/cases/${encodeURIComponent(reference)}/reports/${name}`)
      expect([400, 404]).toContain(reply.statusCode)
    }
  })
})

describe('the interface', () => {
  test('has its words, direction and the languages on offer', async () => {
    const shown = (await get('/api/interface?wished=fi,sv-SE,en')).json()
    expect(shown).toMatchObject({ language: 'sv', direction: 'ltr' })
    expect(shown.languages.map(({ tag }: { tag: string }) => tag)).toEqual(locales)
    const names = ['English', '日本語', 'Svenska', '中文'].map((name) => expect.objectContaining({ name }))
    expect(shown.languages).toEqual(expect.arrayContaining(names))
    expect(shown.messages['console.cases']).toBe('Ärenden')
    expect(Object.keys(shown.messages).some((key) => key.startsWith('report.'))).toBe(false)
  })
})

describe('the progress of a case', () => {
  test('is sent at once and again when it changes', async () => {
    let reads = 0
    const work = { stage: 'analysing', paused: true, underWay: 2, done: 3, total: 7, secondsLeft: 61.4, onProcessor: null } as const
    const source = { ...fixtureSource(), isRunning: async () => ++reads < 3, workAt: async () => work }
    const following = await server(source)
    const address = await following.listen({ port: 0, host: '127.0.0.1' })
    const leave = new AbortController()
    const response = await fetch(`${address}${addressOf(routes.followCase, { reference })}`, {
      signal: leave.signal,
      headers: { cookie: signedIn.cookie },
    })
    const states: string[] = []
    let first = ''
    for await (const chunk of response.body ?? []) {
      first ||= new TextDecoder().decode(chunk)
      states.push(...[...new TextDecoder().decode(chunk).matchAll(/"state":"(\w+)"/g)].map(([, state]) => state ?? ''))
      if (states.length === 2) break
    }
    leave.abort()
    await following.close()
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(states).toEqual(['running', 'ready'])
    expect(JSON.parse(first.slice('data: '.length))).toMatchObject({ work: { ...work, secondsLeft: 61 } })
  })
})

describe('the server', () => {
  test('answers under the names of this machine only', async () => {
    for (const host of ['localhost:80', '[::1]:4747', '127.0.0.1']) expect((await get('/api/health', { host })).statusCode).toBe(200)
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost@evil.example']) {
      const reply = await get('/api/health', { host })
      expect(reply.statusCode).toBe(403)
      expect(reply.json().problem.code).toBe('request-refused')
    }
  })

  test('refuses calls that another site makes', async () => {
    for (const site of ['cross-site', 'same-site']) expect((await get('/api/cases', { 'sec-fetch-site': site })).statusCode).toBe(403)
  })

  test('forbids the browser pictures, media, frames, inline scripts and keeping answers', async () => {
    const { headers } = await get('/api/health')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|img-src|https?:/)
    expect(policy).toContain('media-src blob:;')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('drops what the contract does not list', async () => {
    const source = {
      ...fixtureSource(),
      reports: async (ref: string) => (await fixtureSource().reports(ref)).map((r) => ({ ...r, path: '/secret' })),
    }
    const leaky = await server(source)
    const reply = await leaky.inject({ url: addressOf(routes.listReports, { reference }), headers: signedIn })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).not.toContain('/secret')
  })

  test('answers a fault of its own with a bare code and reports it', async () => {
    const broken = await server({ ...fixtureSource(), listCases: async () => Promise.reject(new Error('a secret path')) })
    const reply = await broken.inject({ url: '/api/cases', headers: signedIn })
    expect(reply.statusCode).toBe(500)
    expect(reply.json()).toEqual({ problem: { code: 'unexpected', detail: null } })
    expect(faults.at(-1)).toMatchObject({ message: 'a secret path' })
  })

  test.each(['/api/cases/%ff', '/api/cases/%', `/api/cases/${'a'.repeat(300)}/reports`])(
    'answers the malformed address %s like any problem, without repeating it',
    async (url) => {
      const reply = await app.inject({ url, headers: signedIn })
      expect([reply.statusCode, reply.json()]).toEqual([400, { problem: { code: 'request-invalid', detail: null } }])
      expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    },
  )

  test('takes the reference of a case as long as the contract lets it be, in any script', async () => {
    for (const letter of ['a', 'ق', '案']) {
      const reply = await app.inject({ url: `/api/cases/${encodeURIComponent(letter.repeat(200))}`, headers: signedIn })
      expect(reply.json()).toEqual({ problem: { code: 'case-missing', detail: null } })
    }
  })

  test('takes what changes something from its own page alone, to the scheme', async () => {
    const say = (origin: string) =>
      app.inject({ method: 'POST', url: '/api/care/work', headers: { ...signedIn, origin }, payload: { what: 'seen', offsetMinutes: 0 } })
    const own = `http://${signedIn.host}`
    expect((await say(own)).statusCode).toBe(200)
    for (const origin of ['null', '', `https://${signedIn.host}`, `${own}.example`, `${own}@evil.example`, `http://127.0.0.1:9999`])
      expect((await say(origin)).json().problem).toEqual({ code: 'request-refused', detail: 'origin' })
  })

  test('limits how fast one caller may ask', async () => {
    const busy = await server()
    const ask = () => busy.inject({ url: '/api/health', headers: { host: 'localhost' } })
    for (let asked = 0; asked < 1200; asked++) await ask()
    const reply = await ask()
    expect(reply.statusCode).toBe(429)
    expect(reply.json().problem.code).toBe('too-many-requests')
  })
})
