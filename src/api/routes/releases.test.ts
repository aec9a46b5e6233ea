import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtureSource } from '../../../test/fixtures/console-source.ts'
import { memoryDesk } from '../../../test/fixtures/memory-desk.ts'
import { askAs, peopleMeans, testPassphrase } from '../../../test/fixtures/people.ts'
import { decideAll, streetCase } from '../../../test/fixtures/reported-case.ts'
import { serverDeps } from '../../../test/fixtures/server-deps.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { MediaId } from '../../domain/id.ts'
import { defaultPolicy } from '../../domain/review/policy.ts'
import { reportSections } from '../../domain/review/release.ts'
import { createServer } from '../create-server.ts'

const path = (rest: string) => `/api/cases/${encodeURIComponent('K 1234-26')}/${rest}`
const choice = { media: null, languages: ['en'], sections: [...reportSections] }
let store: CaseStore
let media: readonly MediaId[]
let desk: ReturnType<typeof memoryDesk>
let means: Awaited<ReturnType<typeof peopleMeans>>
let app: FastifyInstance

beforeEach(async () => {
  ;({ store, media } = await streetCase(2))
  desk = memoryDesk()
  means = await peopleMeans()
  app = createServer({ ...(await serverDeps(means)), source: fixtureSource([store], async () => store), desk })
})
afterEach(() => store[Symbol.asyncDispose]())

/** Has this share of what is decided read a second time. */
async function readTwice(share: number): Promise<void> {
  const [first] = await means.people.people()
  if (first === undefined) throw new Error('nobody')
  await means.care.savePolicy({ ...defaultPolicy, secondReadingShare: share }, first.person.id, means.clock.now())
}

const problemOf = (reply: { json: () => { problem: { code: string } } }) => reply.json().problem.code

describe('reports and their release over HTTP', () => {
  test('weigh a choice, and preview its words with its state', async () => {
    const anna = await askAs(app, means)
    const weighed = await anna.post(path('report-weigh'), { choice: { ...choice, sections: ['media'] } })
    expect(weighed.json()).toMatchObject({ media: 2, claims: 6, open: 6, state: 'draft', leftOut: { media: 0 } })
    expect(weighed.json().leftOut.sections).not.toContain('media')
    const draft = (await anna.post(path('report-preview'), { choice, language: 'en', page: 1 })).json()
    expect(draft).toMatchObject({ pageNotice: expect.stringContaining('Unverified AI draft'), direction: 'ltr', pages: 1 })
    await decideAll(store, media)
    const verified = (await anna.post(path('report-preview'), { choice, language: 'sv', page: 1 })).json()
    expect(verified.pageNotice).toContain('Verifierad av människor')
    expect(verified.media).toHaveLength(2)
    expect(verified.media[0].sentences.map(({ basis }: { basis: string }) => basis).join()).toContain('Ada')
    expect(verified.sections.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['overview', 'exposure', 'sampling', 'limits']),
    )
    expect((await anna.post(path('report-preview'), { choice, language: 'xx', page: 1 })).statusCode).toBe(400)
  })

  test('take a choice of many media', async () => {
    const anna = await askAs(app, means)
    const many = Array.from({ length: 5000 }, (_, index) => index.toString(16).padStart(64, '0'))
    expect(problemOf(await anna.post(path('report-weigh'), { choice: { ...choice, media: many } }))).toBe('medium-missing')
  })

  test('write a report as it stands, one at a time', async () => {
    const reader = await askAs(app, means, 'second-reader')
    let finish = () => {}
    desk.begun = () => new Promise((done) => (finish = done))
    expect((await reader.post(path('report-write'), { choice, formats: ['pdf', 'json'] })).statusCode).toBe(200)
    expect(problemOf(await reader.post(path('report-write'), { choice, formats: ['pdf'] }))).toBe('report-busy')
    finish()
    expect((await reader.get(path('report-writing'))).json()).toEqual({ writing: null, failed: null })
  })

  test('release what was verified, under the passphrase of the one who confirms', async () => {
    const anna = await askAs(app, means)
    const wish = { choice, formats: ['pdf'] }
    expect(problemOf(await anna.post(path('releases'), wish))).toBe('release-not-verified')
    await decideAll(store, media)
    const prepared = (await anna.post(path('releases'), wish)).json()
    expect(prepared).toMatchObject({
      state: 'waits',
      by: { name: 'A investigator' },
      files: [],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const confirm = (passphrase: string) => anna.post(path(`releases/${prepared.id}/confirm`), { passphrase })
    expect(problemOf(await confirm('something else entirely'))).toBe('passphrase-wrong')
    expect((await confirm(testPassphrase)).json()).toMatchObject({ state: 'released', files: [{ language: 'en', intact: true }] })
    const [name = ''] = desk.files.keys()
    desk.files.set(name, 'altered')
    const { needsTwo, releases } = (await anna.get(path('releases'))).json()
    expect(needsTwo).toBe(false)
    expect(releases).toMatchObject([{ state: 'released', confirmations: [{ by: { name: 'A investigator' } }], files: [{ intact: false }] }])
  })

  test('are closed to a second reader while claims of the case wait for their blind reading, and to nobody else', async () => {
    const [anna, reader] = [await askAs(app, means), await askAs(app, means, 'second-reader')]
    const asked = (asker: typeof anna) =>
      Promise.all([
        asker.post(path('report-weigh'), { choice }),
        asker.post(path('report-preview'), { choice, language: 'en', page: 1 }),
        asker.post(path('report-media'), { which: 'verified' }),
        asker.get(path('reports')),
        asker.get(path(`reports/${encodeURIComponent('K 1234-26.en.pdf')}`)),
      ])
    const open = [200, 200, 200, 200, 200]
    expect((await asked(reader)).map(({ statusCode }) => statusCode)).toEqual(open)
    await readTwice(1)
    await decideAll(store, media.slice(0, 1))
    const refused = await asked(reader)
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([409, 409, 409, 409, 409])
    expect(new Set(refused.map(problemOf))).toEqual(new Set(['reading-blind']))
    expect(problemOf(await reader.post(path('report-write'), { choice, formats: ['pdf'] }))).toBe('reading-blind')
    expect(problemOf(await reader.get(path('media?language=en&object=car')))).toBe('reading-blind')
    expect((await reader.get(path('media?language=en&kind=image'))).json()).toMatchObject({ total: 2 })
    expect((await asked(anna)).map(({ statusCode }) => statusCode)).toEqual(open)
    await readTwice(0)
    expect((await asked(reader)).map(({ statusCode }) => statusCode)).toEqual(open)
  })

  test('need two people where the policy says so, and are for investigators and supervisors', async () => {
    const anna = await askAs(app, means)
    const [reader, sam] = [await askAs(app, means, 'second-reader'), await askAs(app, means, 'supervisor')]
    const [first] = await means.people.people()
    if (first === undefined) throw new Error('nobody')
    await means.care.savePolicy({ ...defaultPolicy, releaseNeedsTwo: true }, first.person.id, means.clock.now())
    await decideAll(store, media)
    const wish = { choice, formats: ['html'] }
    expect(problemOf(await reader.post(path('releases'), wish))).toBe('role-lacking')
    const { id } = (await anna.post(path('releases'), wish)).json()
    const confirm = (asker: typeof anna) => asker.post(path(`releases/${id}/confirm`), { passphrase: testPassphrase })
    expect(problemOf(await confirm(reader))).toBe('role-lacking')
    expect((await confirm(anna)).json()).toMatchObject({ state: 'waits-for-second' })
    expect(problemOf(await confirm(anna))).toBe('release-own-second')
    expect((await confirm(sam)).json()).toMatchObject({ state: 'released' })
  })
})
