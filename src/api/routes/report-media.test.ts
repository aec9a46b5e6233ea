import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtureSource } from '../../../test/fixtures/console-source.ts'
import { askAs, peopleMeans } from '../../../test/fixtures/people.ts'
import { decideAll, holdSample, streetCase } from '../../../test/fixtures/reported-case.ts'
import { serverDeps } from '../../../test/fixtures/server-deps.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { MediaId } from '../../domain/id.ts'
import { createServer } from '../create-server.ts'

const path = `/api/cases/${encodeURIComponent('K 1234-26')}/report-media`
let store: CaseStore
let media: readonly MediaId[]
let means: Awaited<ReturnType<typeof peopleMeans>>
let app: FastifyInstance

beforeEach(async () => {
  ;({ store, media } = await streetCase(3))
  means = await peopleMeans()
  app = createServer({ ...(await serverDeps(means)), source: fixtureSource([store], async () => store) })
})
afterEach(() => store[Symbol.asyncDispose]())

describe('media for a report', () => {
  test('are those of which every claim is decided', async () => {
    const anna = await askAs(app, means)
    const verified = async () => (await anna.post(path, { which: 'verified' })).json()
    expect(await verified()).toEqual({ media: [], total: 0 })
    await decideAll(store, media.slice(0, 1))
    expect(await verified()).toEqual({ media: [media[0]], total: 1 })
  })

  test('are all where a sample of every claim held', async () => {
    const anna = await askAs(app, means)
    await holdSample(store)
    expect((await anna.post(path, { which: 'verified' })).json().total).toBe(3)
  })

  test('are those that a search finds', async () => {
    const anna = await askAs(app, means)
    const found = async (fields: object) => (await anna.post(path, { which: 'found', ...fields })).json().total
    expect(await found({ kind: 'image' })).toBe(3)
    expect(await found({ kind: 'video' })).toBe(0)
    expect((await anna.post(path, { which: 'found', kind: 7 })).statusCode).toBe(400)
  })
})
