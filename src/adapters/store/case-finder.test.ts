import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, buildHistory, someDraft, someFindings } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { aDecision, aPerson } from '../../../test/fixtures/review-history.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { FindQuery } from '../../application/ports/case-finder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { ClaimId, MediaId } from '../../domain/id.ts'
import type { SamplePopulation } from '../../domain/review/sample.ts'
import type { CaseTables } from './schema.ts'

const everything: FindQuery = { words: '', chosen: {}, from: null, to: null, area: null }
const anything: SamplePopulation = { kind: null, certainty: null, model: null, from: null, to: null }

describe('finding media of a case', () => {
  let place: ReturnType<typeof tempFolder>
  let store: CaseStore
  let db: Kysely<CaseTables>

  beforeEach(async () => {
    place = tempFolder()
    await openAgain()
  })

  afterEach(async () => {
    await store[Symbol.asyncDispose]()
    place[Symbol.dispose]()
  })

  const found = async (over: Partial<FindQuery>) => (await store.finder.page({ ...everything, ...over }, null, 10)).ids

  async function valuesOf(facet: string): Promise<Record<string, number>> {
    const { facets } = await store.finder.facets(everything)
    return Object.fromEntries(facets.find((one) => one.facet === facet)?.values.map(({ value, count }) => [value, count]) ?? [])
  }

  async function openAgain(): Promise<void> {
    const opened = await openLoneStore(place.path)
    store = opened.store
    db = opened.db
  }

  async function reopen(): Promise<void> {
    await store[Symbol.asyncDispose]()
    await openAgain()
  }

  /** What the finder tells with an index that is made from nothing. */
  async function toldAnew() {
    await reopen()
    for (const table of ['find_state', 'find_block', 'find_claims', 'find_text']) await sql`delete from ${sql.table(table)}`.execute(db)
    return told()
  }

  /** Another exhibit with a new medium and one that is known, which is analysed and drafted anew. */
  async function growFurther(known: MediaId): Promise<void> {
    const exhibit = await store.addExhibit({ name: 'late', source: '/late', form: 'folder' })
    const late = aMedium('late', { kind: 'other', mimeType: 'text/plain' })
    await store.saveFiles([aFile(exhibit.id, 'late.txt', late), aFile(exhibit.id, 'again.png', aMedium('photo'))])
    await store.saveFindings(someFindings(late.sha256, { runs: [], observations: [] }))
    await store.saveFindings(someFindings(known, { outcome: 'described' }))
    await store.saveDescription(known, someDraft(known, 'Järntorget', null))
  }

  /** All that the finder tells, whatever way its index came about. */
  async function told() {
    const { finder } = store
    return {
      page: await finder.page(everything, null, 10),
      facets: await finder.facets(everything),
      days: await finder.days(everything, 2024),
      places: await finder.places(everything, 1),
      words: await found({ words: 'stortorget' }),
      size: await finder.claims.size(anything),
      claims: await finder.claims.at(anything, [0]),
      digest: await finder.claims.digest(anything),
    }
  }

  test('gives them in the order of reading, page by page', async () => {
    const { photo, film, waiting } = await buildHistory(store)
    const ids = [photo, film, waiting].map((medium) => medium.sha256)
    const whole = { complete: true, share: 1 }
    expect(await store.finder.page(everything, null, 2)).toEqual({ ids: ids.slice(0, 2), hasMore: true, total: 3, ...whole })
    expect(await store.finder.page(everything, ids[1] ?? null, 2)).toMatchObject({ ids: ids.slice(2), hasMore: false })
  })

  test('tells facets as the case holds them now', async () => {
    const { waiting } = await buildHistory(store)
    expect(await valuesOf('outcome')).toEqual({ described: 1, unreadable: 1, waiting: 1 })
    expect(await valuesOf('tongue')).toEqual({ sv: 1 })
    expect(await valuesOf('exhibit')).toEqual({ A: 2, B: 1 })
    await store.saveFindings(someFindings(waiting.sha256, { runs: [], observations: [] }))
    expect(await valuesOf('outcome')).toEqual({ described: 1, partly: 1, unreadable: 1 })
    expect(await found({ chosen: { outcome: ['partly'] } })).toEqual([waiting.sha256])
  })

  test('finds the words of drafts, paths and notes, and no longer those of older drafts', async () => {
    const { photo, film, waiting } = await buildHistory(store)
    expect(await found({ words: 'stortorget' })).toEqual([photo.sha256])
    expect(await found({ words: 'film' })).toEqual([film.sha256])
    await store.joinCase(aPerson('ada'))
    await store.saveNote({
      mediaId: waiting.sha256,
      text: 'Ring the harbour office.',
      by: aPerson('ada').id,
      at: '2026-11-23T09:00:00.000Z',
    })
    expect(await found({ words: 'HARBOUR' })).toEqual([waiting.sha256])
    await store.saveDescription(photo.sha256, someDraft(photo.sha256, '公园里', null))
    expect(await found({ words: 'stortorget' })).toEqual([])
    expect(await found({ words: '公园' })).toEqual([photo.sha256])
    expect(await found({ words: '"%_' })).toEqual([])
  })

  test('moves claims out of populations as people decide them, and back', async () => {
    const { photo } = await buildHistory(store)
    const [claim] = await store.finder.claims.at(anything, [0, 5])
    expect(claim).toMatchObject({ mediaId: photo.sha256 })
    await store.joinCase(aPerson('ada'))
    const claimId = claim?.claimId ?? ('' as ClaimId)
    const on = { mediaId: photo.sha256, claimId, by: aPerson('ada').id }
    const decision = aDecision(on)
    await store.saveDecisions([decision])
    expect(await store.finder.claims.size(anything)).toBe(0)
    expect(await valuesOf('state')).toEqual({ confirmed: 1 })
    await store.saveDecisions([aDecision({ ...on, verdict: 'withdraw', supersedes: decision.id })])
    expect(await store.finder.claims.size({ ...anything, kind: 'text', from: '2024-02-29', to: '2024-02-29' })).toBe(1)
    expect(await store.finder.claims.size({ ...anything, from: '2024-03-01' })).toBe(0)
  })

  test('is the same followed, kept and made anew', async () => {
    expect(await found({})).toEqual([])
    await buildHistory(store)
    const followed = await told()
    await reopen()
    expect(await told()).toEqual(followed)
    expect(await toldAnew()).toEqual(followed)
  })

  test('is the same after decisions and after a further run as made anew', async () => {
    const { photo } = await buildHistory(store)
    await told()
    await reopen()
    const [claim] = await store.finder.claims.at(anything, [0])
    if (claim === undefined) throw new Error('no claim')
    await store.joinCase(aPerson('ada'))
    await store.saveDecisions([aDecision({ ...claim, by: aPerson('ada').id })])
    const decided = await told()
    expect(decided.size).toBe(0)
    await reopen()
    expect(await told()).toEqual(decided)
    await growFurther(photo.sha256)
    const further = await told()
    expect(further.page.total).toBe(4)
    await reopen()
    expect(await told()).toEqual(further)
    expect(await toldAnew()).toEqual(further)
  })

  test('is the same after a crash while it was being kept', async () => {
    const { photo } = await buildHistory(store)
    await told()
    await reopen()
    await growFurther(photo.sha256)
    const before = await told()
    await sql`create trigger cut before insert on find_state begin select raise(abort, 'cut short'); end`.execute(db)
    await expect(store[Symbol.asyncDispose]()).rejects.toThrow('cut short')
    await db.destroy()
    await openAgain()
    await sql`drop trigger cut`.execute(db)
    expect(await told()).toEqual(before)
    expect(await toldAnew()).toEqual(before)
  })

  test('is kept by one of two programs that follow the same case', async () => {
    const { photo, waiting } = await buildHistory(store)
    await told()
    const { store: other } = await openLoneStore(place.path)
    await other.finder.page(everything, null, 1)
    // Each gives the values that are new to it numbers in its own order.
    await store.saveFindings(someFindings(waiting.sha256, { outcome: 'partly', runs: [], observations: [] }))
    await told()
    await growFurther(photo.sha256)
    await other.finder.page(everything, null, 1)
    const both = await told()
    await store[Symbol.asyncDispose]()
    await other[Symbol.asyncDispose]()
    await openAgain()
    expect(await told()).toEqual(both)
    expect(await toldAnew()).toEqual(both)
  })

  test('is brought up to date and kept at the end of a run', async () => {
    await buildHistory(store)
    let entered = 0
    await store.finder.bring((media) => void (entered += media), new AbortController().signal)
    expect(entered).toBe(3)
    expect((await sql`select block from find_block`.execute(db)).rows).toHaveLength(1)
    await store.finder.bring((media) => void (entered += media), AbortSignal.abort())
    expect(entered).toBe(3)
  })

  test('follows what another process writes', async () => {
    const { photo } = await buildHistory(store)
    await found({})
    const other = (await openLoneStore(place.path)).store
    const exhibit = await other.addExhibit({ name: 'late', source: '/late', form: 'folder' })
    const late = aMedium('late', { kind: 'other', mimeType: 'text/plain' })
    await other.saveFiles([aFile(exhibit.id, 'late.txt', late), aFile(exhibit.id, 'again.png', aMedium('photo'))])
    await other[Symbol.asyncDispose]()
    expect(await found({ chosen: { kind: ['other'] } })).toEqual([late.sha256])
    expect(await found({ words: 'again' })).toEqual([photo.sha256])
  })

  test('gives the digest of the list that anyone can make again', async () => {
    const { photo } = await buildHistory(store)
    const line = `${photo.sha256 satisfies MediaId} 2 0\n`
    expect(await store.finder.claims.digest(anything)).toBe(createHash('sha256').update(line).digest('hex'))
  })
})
