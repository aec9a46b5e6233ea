import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtureSource } from '../../../test/fixtures/console-source.ts'
import { openMemoryStore } from '../../../test/fixtures/lone-store.ts'
import { askAs, peopleMeans } from '../../../test/fixtures/people.ts'
import { aClaim, draft, savePhotos } from '../../../test/fixtures/review-case.ts'
import { someScheme } from '../../../test/fixtures/review-history.ts'
import { serverDeps } from '../../../test/fixtures/server-deps.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { ReviewShown } from '../../contract/review.ts'
import type { ClaimInReview } from '../../contract/review-parts.ts'
import type { MediaId } from '../../domain/id.ts'
import { defaultPolicy } from '../../domain/review/policy.ts'
import { locales } from '../../language/locale-tag.ts'
import { createServer } from '../create-server.ts'

const reference = 'K 1234-26'
const at = `/api/cases/${encodeURIComponent(reference)}`

type Person = Awaited<ReturnType<typeof askAs>>
let app: FastifyInstance
let store: CaseStore
let ada: Person
let bo: Person
let photo: MediaId
let twin: MediaId

/** A case with two photos in one stack, and two people who may verify it; `share` of what is decided is read twice. */
async function open(share: number): Promise<void> {
  const means = await peopleMeans()
  store = await openMemoryStore(reference)
  const source = fixtureSource(undefined, async () => store)
  app = createServer({ ...(await serverDeps(means)), source })
  ada = await askAs(app, means, 'supervisor')
  bo = await askAs(app, means, 'investigator')
  const [supervisor] = await means.people.people()
  if (supervisor === undefined) throw new Error('nobody')
  await means.care.savePolicy({ ...defaultPolicy, secondReadingShare: share }, supervisor.person.id, '2026-11-23T08:00:00.000Z' as never)
  const media = (await savePhotos(store, ['a', 'b'])).toSorted()
  if (media[0] === undefined || media[1] === undefined) throw new Error('no photos')
  ;[photo, twin] = [media[0], media[1]]
}

beforeEach(() => open(0))
afterEach(() => app.close())

async function review(person: Person, id = photo, language = 'en'): Promise<ReviewShown> {
  const reply = await person.get(`${at}/media/${id}/review?language=${language}`)
  expect(reply.statusCode).toBe(200)
  return reply.json()
}

async function claim(person: Person, kind: string, id = photo): Promise<ClaimInReview> {
  const found = (await review(person, id)).claims.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no claim of ${kind}`)
  return found
}

function decide(person: Person, { id, supersedes, reading }: ClaimInReview, more: object = { verdict: 'confirm' }, language = 'en') {
  return person.post(`${at}/media/${photo}/decisions`, {
    language,
    claims: [{ claim: id, supersedes }],
    reading: reading ?? 'first',
    ...more,
  })
}

describe('the page on which a medium is verified', () => {
  test('puts one closed question to each claim, with its sentence, its ground and what may be amended', async () => {
    const shown = await review(ada)
    expect(shown).toMatchObject({ id: photo, kind: 'image', path: expect.stringMatching(/\.png$/), blind: false })
    expect(shown.progress).toEqual({ claims: 3, decided: 0, second: 0, differs: 0 })
    expect(shown.claims.map(({ kind, question, drafted }) => [kind, question, drafted])).toEqual([
      ['people', 'Is this there, in this number?', 'Two people can probably be seen.'],
      ['object', 'Is this there, in this number?', 'A car can probably be seen.'],
      ['text', 'Is this what is written there?', expect.stringContaining('TAXI')],
    ])
    const [, object] = shown.claims
    expect(object?.amendable.map(({ as, name, label }) => [as, name, label])).toEqual([
      ['choice', 'object', 'What it is'],
      ['number', 'count', 'How many'],
    ])
    expect(shown.lists.objects?.find(({ value }) => value === 'couch')).toEqual({ value: 'couch', word: expect.any(String) })
    expect(object).toMatchObject({ state: 'draft', reading: 'first', supersedes: null, says: object?.drafted, covers: 2, basis: 'seen' })
    expect(object?.settles).toMatchObject({ tier: 'outline' })
    expect(shown.stack).toMatchObject({
      total: 2,
      covers: 2,
      members: [
        { id: photo, out: false },
        { id: twin, out: false },
      ],
    })
  })

  test.each(locales)('is worded in %s, every question, label and list', async (language) => {
    const shown = await review(ada, photo, language)
    const words = shown.claims.flatMap(({ question, drafted, amendable }) => [question, drafted, ...amendable.map(({ label }) => label)])
    expect(
      [...words, ...Object.values(shown.lists).flatMap((list) => list.map(({ word }) => word))].filter((word) => word.trim() === ''),
    ).toEqual([])
  })

  test('is not there for a medium without a draft, a case that is none, and somebody who did not sign in', async () => {
    expect((await ada.get(`${at}/media/${'f'.repeat(64)}/review?language=en`)).statusCode).toBe(404)
    expect((await ada.get(`/api/cases/none/media/${photo}/review?language=en`)).statusCode).toBe(404)
    const headers = { host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747' }
    expect((await app.inject({ url: `${at}/media/${photo}/review?language=en`, headers })).statusCode).toBe(401)
  })
})

describe('a decision', () => {
  test('is answered with the claim as it stands, and covers the stack', async () => {
    const reply = await decide(ada, await claim(ada, 'people'))
    expect(reply.json()).toMatchObject({
      covered: 2,
      progress: { claims: 3, decided: 1 },
      claims: [
        {
          state: 'confirmed',
          says: 'Two people can be seen.',
          changes: [],
          standing: { verdict: 'confirm', through: null, by: { name: 'A supervisor' } },
        },
      ],
    })
    expect(await claim(bo, 'people', twin)).toMatchObject({ state: 'confirmed', standing: { through: 'stack' } })
  })

  test('that amends says what the draft said and what is said now', async () => {
    const amended = (await decide(ada, await claim(ada, 'object'), { verdict: 'amend', amendment: { object: 'bus' } })).json().claims[0]
    expect(amended).toMatchObject({ state: 'amended', drafted: 'A car can probably be seen.', says: 'A bus can be seen.' })
    expect(amended.changes.join()).toMatch(/The draft said:.*A car can probably be seen\..*Now it says:.*A bus can be seen\./)
    const rejected = (await decide(ada, await claim(ada, 'people'), { verdict: 'reject' })).json().claims[0]
    expect(rejected).toMatchObject({ state: 'rejected', says: null, changes: [expect.stringContaining('rejected')] })
    const untold = (await decide(ada, await claim(ada, 'text'), { verdict: 'cannot-tell' })).json().claims[0]
    expect(untold).toMatchObject({ state: 'cannot-tell', says: null, changes: [expect.stringContaining('cannot be told')] })
  })

  test('of somebody who did not know of another one is refused, and theirs stands', async () => {
    const before = await claim(bo, 'people')
    await decide(ada, await claim(ada, 'people'))
    const late = await decide(bo, before, { verdict: 'reject' })
    expect([late.statusCode, late.json()]).toEqual([409, { problem: { code: 'decision-overtaken', detail: before.id } }])
    expect(await claim(bo, 'people')).toMatchObject({ state: 'confirmed' })
    expect((await decide(bo, await claim(bo, 'people'), { verdict: 'reject' })).statusCode).toBe(200)
    expect((await claim(ada, 'people')).history.map(({ verdict, stands, by }) => [verdict, stands, by.name])).toEqual([
      ['confirm', false, 'A supervisor'],
      ['reject', true, 'A investigator'],
    ])
  })

  test('with what the vocabulary does not hold, or of no such claim, is refused', async () => {
    const object = await claim(ada, 'object')
    expect((await decide(ada, object, { verdict: 'amend', amendment: { object: 'unicorn' } })).json().problem.code).toBe(
      'amendment-invalid',
    )
    expect((await decide(ada, object, { verdict: 'withdraw' })).statusCode).toBe(400)
    const other = { ...object, id: `c-${'0'.repeat(24)}` }
    expect((await decide(ada, other)).json().problem.code).toBe('claim-missing')
  })

  test('is taken back with all that it covered', async () => {
    await decide(ada, await claim(ada, 'people'))
    const { undone } = (await ada.post(`${at}/undo`)).json()
    expect(undone).toMatchObject({ media: photo, claims: [expect.any(String)], covered: 2 })
    expect((await ada.post(`${at}/undo`, { media: photo })).json()).toEqual({ undone: null })
    expect(await claim(ada, 'people')).toMatchObject({
      state: 'draft',
      history: [{ verdict: 'confirm' }, { verdict: 'withdraw', says: null }],
    })
  })
})

describe('the work', () => {
  test('goes from stack to stack until nothing is left', async () => {
    const next = async () => (await ada.get(`${at}/review/next`)).json()
    expect(await next()).toEqual({ media: photo, why: 'lead', left: 2 })
    for (const kind of ['people', 'object', 'text']) await decide(ada, await claim(ada, kind))
    expect(await next()).toEqual({ media: null, why: null, left: 0 })
  })

  test('lets a medium be taken out of its stack and put back', async () => {
    await decide(ada, await claim(ada, 'people'))
    const out = (await bo.post(`${at}/media/${twin}/stack`, { out: true })).json()
    expect(out).toMatchObject({ withdrawn: 1, stack: { total: 2, covers: 1 } })
    expect(out.stack.members.find(({ id }: { id: string }) => id === twin)).toMatchObject({ out: true, by: { name: 'A investigator' } })
    expect((await bo.post(`${at}/media/${twin}/stack`, { out: false })).json()).toMatchObject({ stack: { covers: 2 } })
    await draft(store, twin, [aClaim(twin, 'people', { count: 1 })], null)
    expect((await bo.post(`${at}/media/${twin}/stack`, { out: true })).statusCode).toBe(400)
  })

  test('keeps notes and categories under the names of people', async () => {
    await ada.post(`${at}/notes`, { text: ' Ask the shop. ' })
    const { notes } = (await bo.post(`${at}/notes`, { text: 'Seen before.', media: photo })).json()
    expect(notes).toMatchObject([{ text: 'Seen before.', by: { name: 'A investigator' } }])
    expect((await bo.get(`${at}/notes`)).json().notes).toMatchObject([{ text: 'Ask the shop.', by: { name: 'A supervisor' } }])
    await store.saveScheme(someScheme, (await store.participants())[0]?.id ?? ('' as never), '2026-11-23T08:00:00.000Z')
    expect((await ada.get(`${at}/schemes`)).json()).toMatchObject({
      schemes: [{ name: someScheme.name, categories: [{ code: 'K1', key: '1' }, {}] }],
    })
    const set = { scheme: someScheme.id, code: 'K1', stack: true }
    expect((await ada.post(`${at}/media/${photo}/categories`, set)).json()).toMatchObject({ covered: 2, standing: [{ code: 'K1' }] })
    expect((await ada.get(`${at}/media/${twin}/categories`)).json()).toMatchObject({ standing: [{ code: 'K1' }], history: [{}] })
  })
})

test('nothing is written of a medium that the case does not have', async () => {
  const foreign = 'f'.repeat(64)
  await store.saveScheme(someScheme, (await store.participants())[0]?.id ?? ('p-1' as never), '2026-11-23T08:00:00.000Z')
  const answers = [
    await ada.post(`${at}/notes`, { text: 'Seen before.', media: foreign }),
    await ada.post(`${at}/media/${foreign}/categories`, { scheme: someScheme.id, code: 'K1', stack: false }),
    await ada.post(`${at}/media/${foreign}/stack`, { out: true }),
  ]
  expect(answers.map((reply) => reply.json().problem?.code)).toEqual(['medium-missing', 'medium-missing', 'medium-missing'])
  expect(await store.notesOn(foreign as MediaId)).toEqual([])
})

describe('a second reading', () => {
  beforeEach(async () => {
    await app.close()
    await open(1)
  })

  test('is blind, and shows where two differ once both have read', async () => {
    await decide(ada, await claim(ada, 'people'))
    const hidden = await claim(bo, 'people')
    expect(hidden).toMatchObject({
      state: 'hidden',
      reading: 'second',
      standing: null,
      history: [],
      changes: [],
      says: hidden.drafted,
      supersedes: null,
    })
    expect(JSON.stringify(hidden)).not.toContain('A supervisor')
    expect(await review(bo)).toMatchObject({ blind: true, progress: { second: 1 } })
    expect((await bo.get(`${at}/second-readings`)).json()).toMatchObject({ media: [{ id: photo, claims: 1 }], next: null })
    expect((await ada.get(`${at}/second-readings`)).json()).toEqual({ media: [], next: null })
    await decide(bo, hidden, { verdict: 'amend', amendment: { count: 3 } })
    const { differences } = (await ada.get(`${at}/differences?language=en`)).json()
    expect(differences).toMatchObject([
      { media: photo, first: { says: 'Two people can be seen.' }, second: { says: 'Three people can be seen.' }, mayAdjudicate: true },
    ])
    expect((await bo.get(`${at}/differences?language=en`)).json().differences).toMatchObject([{ mayAdjudicate: false }])
    expect(await claim(ada, 'people')).toMatchObject({ state: 'differs', reading: 'adjudication', standing: null })
    await decide(ada, await claim(ada, 'people'))
    expect(await claim(bo, 'people')).toMatchObject({ state: 'confirmed', reading: null })
    expect((await bo.get(`${at}/agreement`)).json()).toEqual({ readTwice: 1, same: 0, kappa: null, from: null, to: null })
    expect((await bo.get(`${at}/review/next?reading=second`)).json()).toEqual({ media: null, why: null, left: 0 })
  })

  test('is told nothing that others hold of the medium in categories and notes until it is made', async () => {
    await decide(ada, await claim(ada, 'people'))
    await ada.post(`${at}/notes`, { text: 'Two, I am sure.', media: photo })
    await store.saveScheme(someScheme, (await store.participants())[0]?.id ?? ('' as never), '2026-11-23T08:00:00.000Z')
    const categories = `${at}/media/${photo}/categories`
    await ada.post(categories, { scheme: someScheme.id, code: 'K1', stack: false })
    expect((await bo.get(`${at}/notes?media=${photo}`)).json()).toEqual({ notes: [] })
    expect((await bo.get(categories)).json()).toEqual({ standing: [], history: [] })
    expect((await ada.get(categories)).json()).toMatchObject({ standing: [{ code: 'K1' }] })
    const own = (await bo.post(`${at}/notes`, { text: 'Three?', media: photo })).json()
    expect(own.notes.map(({ text }: { text: string }) => text)).toEqual(['Three?'])
    await decide(bo, await claim(bo, 'people'), { verdict: 'amend', amendment: { count: 3 } })
    expect((await bo.get(`${at}/notes?media=${photo}`)).json().notes).toHaveLength(2)
    expect((await bo.get(categories)).json()).toMatchObject({ standing: [{ code: 'K1' }] })
  })

  test('is told nothing by the copies of the medium either', async () => {
    await decide(ada, await claim(ada, 'people'), { verdict: 'amend', amendment: { count: 4 } })
    await ada.post(`${at}/notes`, { text: 'Four.', media: twin })
    const copy = await claim(bo, 'people', twin)
    expect(copy).toMatchObject({ state: 'hidden', standing: null, history: [], changes: [], says: copy.drafted })
    expect(await review(bo, twin)).toMatchObject({ blind: true })
    expect((await bo.get(`${at}/notes?media=${twin}`)).json()).toEqual({ notes: [] })
    expect(await claim(ada, 'people', twin)).toMatchObject({ state: 'amended', standing: { through: 'stack' } })
    await decide(bo, await claim(bo, 'people'), { verdict: 'amend', amendment: { count: 4 } })
    expect(await claim(bo, 'people', twin)).toMatchObject({ state: 'amended' })
  })
})
