import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openMemoryStore } from '../../../test/fixtures/lone-store.ts'
import { aClaim, meansFor, savePhotos, streetClaims } from '../../../test/fixtures/review-case.ts'
import { aPerson } from '../../../test/fixtures/review-history.ts'
import type { Claim } from '../../domain/description.ts'
import type { MediaId } from '../../domain/id.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { realize } from '../../language/realize/realize.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { type Deciding, decideClaims } from '../review/decide-claims.ts'
import { assembleReport } from './assemble-report.ts'
import { caseExport } from './export/case-export-schema.ts'
import { exportCase } from './export-case.ts'

const program = { name: 'Wordveil', version: '1.2.3' }
const en = localeTag('en')
let store: CaseStore
let photo: MediaId
let other: MediaId

beforeEach(async () => {
  store = await openMemoryStore('K 1')
  const [first, second] = await savePhotos(store, ['a', 'b'], null)
  if (first === undefined || second === undefined) throw new Error('no photos')
  ;[photo, other] = [first, second]
})
afterEach(() => store[Symbol.asyncDispose]())

async function decide(kind: Claim['kind'], over: Partial<Deciding> = {}) {
  const claim = streetClaims(photo).find((one) => one.kind === kind) ?? aClaim(photo, 'people', { count: 0 })
  const claims = [{ claim: claim.id, supersedes: null }]
  await decideClaims(meansFor(store, aPerson('ada')), {
    mediaId: photo,
    claims,
    verdict: 'confirm',
    reading: 'first',
    changes: null,
    seen: [],
    ...over,
  })
}

async function exported() {
  let text = ''
  for await (const piece of exportCase(store, { locales: [en], program, review: store })) text += piece
  return caseExport.parse(JSON.parse(text))
}

async function reported() {
  const created = await store.changedAt()
  return assembleReport({ reader: store, review: store, realize, locale: en, created, program, models: [], analyzers: [] })
}

async function reportedSentences(id: MediaId) {
  const report = await reported()
  const medium = report.media.find(({ hashes }) => hashes.sha256 === id)
  return medium?.passages.flatMap(({ sentences }) => sentences.map(({ text, basis }) => [text, basis])) ?? []
}

describe('a report and an export of what people decided', () => {
  test('tell decided claims as facts with who decided them, the others as drafts, and leave out what was rejected', async () => {
    await decide('object', { verdict: 'amend', changes: { object: 'bus' } })
    await decide('people', { verdict: 'reject' })
    const sentences = await reportedSentences(photo)
    expect(sentences).toEqual([
      ['A bus can be seen.', expect.stringMatching(/decided by .*Ada.* The draft said: .*A car can probably be seen\./)],
      [expect.stringContaining('TAXI'), expect.stringContaining('still a draft')],
    ])
    expect((await reportedSentences(other)).map(([, basis]) => basis).join()).not.toMatch(/draft|decided/)
  })

  test('count what people decided, and say that what they rejected is not told but kept', async () => {
    await decide('object', { verdict: 'amend', changes: { object: 'bus' } })
    await decide('people', { verdict: 'reject' })
    await decide('text', { verdict: 'cannot-tell' })
    const claim = streetClaims(photo).find(({ kind }) => kind === 'people')
    if (claim === undefined) throw new Error('nobody')
    const second = { mediaId: photo, reading: 'second', changes: null, seen: [] } as const
    await decideClaims(meansFor(store, aPerson('bo'), 1), { ...second, claims: [{ claim: claim.id, supersedes: null }], verdict: 'reject' })
    const section = (await reported()).told.find(({ id }) => id === 'exposure')
    expect(section?.texts.join(' ')).toContain('The case keeps each of these claims with its decisions')
    const [, verdicts] = section?.groups ?? []
    expect(verdicts?.heading).toBe('How claims were decided')
    expect(verdicts?.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Confirmed: 0',
      'Amended: 1',
      'Rejected: 1',
      'Cannot tell: 1',
      'Claims that a second person read: 1',
      'Of these, differences settled since: 0',
    ])
  })

  test('say once somebody decided that what people confirmed stands without words of doubt', async () => {
    const doubt = 'What a person confirmed or amended stands without them'
    const tells = async () => {
      const { words, limits } = await reported()
      return [words['reading-text'], limits.map(({ text }) => text).join(' ')].map((text) => text.includes(doubt))
    }
    expect(await tells()).toEqual([false, false])
    await decide('object')
    expect(await tells()).toEqual([true, true])
  })

  test('keep the draft beside what is told, and every decision', async () => {
    await decide('object', { verdict: 'amend', changes: { object: 'bus' } })
    await decide('people', { verdict: 'reject' })
    const { media, provenance } = await exported()
    const [medium, untouched] = [media.find(({ sha256 }) => sha256 === photo), media.find(({ sha256 }) => sha256 === other)]
    expect(medium?.claims).toMatchObject([
      { kind: 'people', args: { count: 2 }, state: 'rejected', told: null },
      { kind: 'object', args: { object: 'car' }, state: 'amended', told: { object: 'bus', count: 1 } },
      { kind: 'text', state: 'draft', told: { text: 'TAXI' } },
    ])
    expect(medium?.decisions).toMatchObject([
      { verdict: 'reject', by: { name: 'Ada' }, amended: null },
      { verdict: 'amend', by: { name: 'Ada' }, amended: { object: 'bus' } },
    ])
    expect(medium?.text.en?.map(({ state }) => state)).toEqual(['decided', 'draft'])
    expect(untouched).not.toHaveProperty('decisions')
    expect(untouched?.claims[0]).not.toHaveProperty('state')
    expect(provenance.state).toBe('in-review')
  })

  test('are a draft as long as nobody decided anything, and verified once every claim that is told was decided', async () => {
    expect((await exported()).provenance.state).toBe('draft')
    for (const id of [photo, other]) {
      const claims = streetClaims(id).map((claim) => ({ claim: claim.id, supersedes: null }))
      await decide('people', { mediaId: id, claims })
    }
    expect((await exported()).provenance.state).toBe('verified')
  })
})
