import { afterEach, expect, test } from 'vitest'
import { decideAll, holdSample, someRelease, streetCase } from '../../../test/fixtures/reported-case.ts'
import { localeTag } from '../../language/locale-tag.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { caseExport } from './export/case-export-schema.ts'
import { type ExportMeans, exportCase } from './export-case.ts'

let store: CaseStore

afterEach(() => store[Symbol.asyncDispose]())

async function exported(over: Partial<ExportMeans> = {}) {
  const program = { name: 'Wordveil', version: '1.2.3' }
  let text = ''
  for await (const piece of exportCase(store, { locales: [localeTag('en')], program, review: store, ...over })) text += piece
  return caseExport.parse(JSON.parse(text))
}

test('an export tells which claims only a sample speaks for, and what that sample shows', async () => {
  store = (await streetCase(30)).store
  const sample = await holdSample(store)
  const { media, provenance, verification } = await exported()
  expect(provenance.state).toBe('verified')
  expect(verification).toMatchObject({ claims: 90, open: 0, disputed: 0 })
  expect(verification?.samples).toMatchObject([{ id: sample.id, size: 90, wrong: 0, result: 'held', by: { name: 'Ada' } }])
  const claims = media.flatMap((medium) => medium.claims)
  expect(claims.filter((claim) => claim.sample === sample.id)).toHaveLength(verification?.covered ?? 0)
  const states = media.flatMap((medium) => medium.text.en?.map(({ state }) => state))
  expect(new Set(states)).toEqual(new Set(['decided', 'covered']))
})

test('an export that was released names its release, and how many media were left out', async () => {
  const made = await streetCase(3)
  store = made.store
  await decideAll(store, made.media)
  const { media, provenance } = await exported({ media: made.media.slice(0, 1), release: someRelease })
  expect(media).toHaveLength(1)
  expect(provenance).toMatchObject({ state: 'released', mediaLeftOut: 2, release: { id: someRelease.id, digest: someRelease.digest } })
  expect(provenance.release?.confirmations.map(({ name }) => name)).toEqual(['Anna Berg', 'Ben Ek'])
  expect((await exported()).provenance).not.toHaveProperty('release')
})

test('an export tells what people looked at for each decision, as its report does', async () => {
  const made = await streetCase(2)
  store = made.store
  expect((await exported()).media[0]).not.toHaveProperty('looks')
  await decideAll(store, made.media)
  for (const { claims, decisions, looks } of (await exported()).media) {
    const people = claims.find(({ kind }) => kind === 'people')
    const seen = decisions?.find(({ claim }) => claim === people?.id)?.seen
    expect(looks).toMatchObject([{ id: seen?.[0], tier: 'outline', by: { name: 'Ada' }, millis: 3000, end: 'decided' }])
    expect(new Set(decisions?.flatMap((decision) => decision.seen))).toEqual(new Set(looks?.map(({ id }) => id)))
  }
})
