import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, buildHistory, someDraft, someFindings } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { aDecision, aPerson } from '../../../test/fixtures/review-history.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { tallyAnew } from './migrations/0007-tally.ts'
import { readTally } from './tally.ts'

describe('the counts of a case are those of its rows', () => {
  let place: ReturnType<typeof tempFolder>
  let opened: Awaited<ReturnType<typeof openLoneStore>>

  beforeEach(async () => {
    place = tempFolder()
    opened = await openLoneStore(place.path)
  })

  afterEach(async () => {
    await opened.store[Symbol.asyncDispose]()
    place[Symbol.dispose]()
  })

  /** The counts as they were kept, after they were held against those made anew. */
  async function counted(): Promise<Record<string, number>> {
    const shown = async () =>
      [...(await readTally(opened.db)).values()].filter(({ n }) => n !== 0).map(({ name, n, bytes }) => ({ name, n, bytes }))
    const kept = await shown()
    for (const statement of tallyAnew) await sql.raw(statement).execute(opened.db)
    expect(kept).toEqual(await shown())
    return Object.fromEntries(kept.map(({ name, n }) => [name, n]))
  }

  test('as files are read and analysed, looked at first and read again', async () => {
    const { store } = opened
    const { photo, waiting } = await buildHistory(store)
    expect(await counted()).toMatchObject({ media: 3, 'outcome described': 1, 'outcome unreadable': 1 })
    await store.recover()
    await store.lookFirst(0)
    await counted()
    for (const { mediaId } of await store.claim(5)) await store.saveFindings(someFindings(mediaId, { runs: [], observations: [] }))
    expect((await store.left()).length).toBe(0)
    await counted()
    await store.requeue([photo.sha256, waiting.sha256])
    expect((await store.left()).reduce((sum, { media }) => sum + media, 0)).toBe(2)
    await store.saveFindings(someFindings(photo.sha256, { runs: [], observations: [], outcome: 'unreadable' }))
    await counted()
  })

  test('as films are looked at by their keyframes first', async () => {
    const { store } = opened
    const exhibit = await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })
    const film = aMedium('long', { kind: 'video', mimeType: 'video/mp4', bytes: 9000 })
    await store.saveFiles([aFile(exhibit.id, 'long.mp4', film), aFile(exhibit.id, 'again.mp4', film)])
    await store.lookFirst(1000)
    expect(await store.left()).toEqual([{ kind: 'video', look: 'keyframes', media: 1, bytes: 9000 }])
    await store.saveFindings(someFindings(film.sha256, { runs: [], observations: [], firstLook: true }))
    expect(await store.left()).toEqual([{ kind: 'video', look: 'whole', media: 1, bytes: 9000 }])
    await counted()
  })

  test('as people decide claims, take decisions back and media are drafted anew', async () => {
    const { store } = opened
    const { photo } = await buildHistory(store)
    expect(await store.countOpen()).toBe(1)
    const [claim] = await store.finder.claims.at({ kind: null, certainty: null, model: null, from: null, to: null }, [0])
    if (claim === undefined) throw new Error('no claim')
    await store.joinCase(aPerson('ada'))
    const on = { ...claim, by: aPerson('ada').id }
    const decision = aDecision(on)
    await store.saveDecisions([decision])
    expect(await store.countOpen()).toBe(0)
    expect(await counted()).toMatchObject({ claims: 1, decided: 1 })
    await store.saveDecisions([aDecision({ ...on, verdict: 'withdraw', supersedes: decision.id })])
    expect(await counted()).toMatchObject({ claims: 1, open: 1 })
    await store.saveDescription(photo.sha256, someDraft(photo.sha256, 'otherwise', null))
    await counted()
    expect(await store.reviewCounts()).toEqual({ claims: 1, decided: 0, exposures: 0 })
  })
})
