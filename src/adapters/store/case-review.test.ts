import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, someDraft } from '../../../test/fixtures/case-history.ts'
import { aDecision, aPerson, reviewHistory } from '../../../test/fixtures/review-history.ts'
import { gather } from '../../../test/gather.ts'
import { tickingClock } from '../../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore } from '../../application/ports/case-store.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import type { ClaimId, MediaId, StackId } from '../../domain/id.ts'
import type { Decision } from '../../domain/review/decision.ts'
import { openWorkspace } from './workspace.ts'

let home: ReturnType<typeof tempFolder>
let workspace: Workspace
let store: CaseStore

beforeEach(async () => {
  home = tempFolder()
  workspace = await openWorkspace({ folder: join(home.path, 'data'), clock: tickingClock(), actor: 'system' })
  store = await workspace.openCase('K 1', { create: true })
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const ada = aPerson('ada')
const bo = aPerson('bo')

/** Photos with one claim each, all in one stack. */
async function photos(names: readonly string[], stack: string | null = null): Promise<{ media: MediaId[]; claims: ClaimId[] }> {
  const { id } = await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })
  const media = names.map((name) => aMedium(name))
  await store.saveFiles(media.map((medium, index) => aFile(id, `${names[index]}.png`, medium)))
  const drafts = media.map(({ sha256 }, index) => someDraft(sha256, `text ${names[index]}`, stack))
  for (const [index, { sha256 }] of media.entries()) {
    const draft = drafts[index]
    if (draft !== undefined) await store.saveDescription(sha256, draft)
  }
  const claims = drafts.flatMap(({ description }) => description.passages.flatMap((passage) => passage.claims.map((claim) => claim.id)))
  return { media: media.map(({ sha256 }) => sha256), claims }
}

async function onePhoto(): Promise<{ mediaId: MediaId; claimId: ClaimId }> {
  const { media, claims } = await photos(['a'])
  const [mediaId, claimId] = [media[0], claims[0]]
  if (mediaId === undefined || claimId === undefined) throw new Error('no photo')
  return { mediaId, claimId }
}

describe('the review that a case keeps', () => {
  test('gives back every field of every record as it was written, also after it was closed and opened again', async () => {
    const written = await reviewHistory(store)
    await store[Symbol.asyncDispose]()
    store = await workspace.openCase('K 1', { create: false })
    const { decisions, change, exposures, scheme, category, sample, draws, note, release, confirmation } = written
    expect(await store.participants()).toEqual([
      { id: ada.id, name: 'Ada', role: 'investigator' },
      { id: bo.id, name: 'Bo', role: 'second-reader' },
    ])
    expect(await store.decisionsOn(written.media)).toEqual(decisions)
    expect(await store.decisionsOf(decisions)).toEqual(decisions)
    expect((await store.decisionsAfter(0, 10)).map(({ place, ...decision }) => [place, decision])).toEqual(
      decisions.map((decision, index) => [index + 1, decision]),
    )
    expect(await store.stackChanges(change.stack)).toEqual([change])
    expect(await store.exposuresOn(written.media)).toEqual(exposures)
    expect(await store.exposuresBy(ada.id, 10)).toEqual(exposures.toReversed())
    expect(await store.openExposures()).toEqual(exposures.filter(({ end }) => end === null).map(({ exposure }) => exposure))
    expect(await store.schemes()).toEqual([scheme])
    expect(await store.categoriesOf(written.media)).toEqual([category])
    expect(await store.samples()).toEqual([sample])
    expect(await store.drawsOf(sample.id)).toEqual(draws)
    expect(await store.notesOn(written.media)).toEqual([note])
    expect(await store.notesOn(null)).toEqual([])
    expect(await store.releases()).toEqual([{ release, confirmations: [confirmation] }])
    expect(await store.findRelease(release.id)).toEqual(release)
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('leaves out what is told twice: a person, an end, a scheme, a confirmation', async () => {
    const written = await reviewHistory(store)
    const before = await store.verify()
    await store.joinCase(ada)
    const [first] = written.exposures
    if (first?.end) await store.endExposure({ ...first.end, dwellMillis: 9 }, ada.id)
    await store.saveScheme(written.scheme, ada.id, written.note.at)
    await store.confirmRelease(written.confirmation)
    await store.saveDecisions([])
    await store.saveCategories([])
    expect(await store.verify()).toEqual(before)
    await store.joinCase({ ...ada, name: 'Ada B' })
    expect(await store.participants()).toContainEqual({ id: ada.id, name: 'Ada B', role: 'investigator' })
  })

  test('refuses a decision that was made without knowledge of the standing one, and then saves none of its act', async () => {
    const { mediaId, claimId } = await onePhoto()
    const first = aDecision({ mediaId, claimId, by: ada.id })
    await store.saveDecisions([first])
    const other = aDecision({ mediaId, claimId: 'c-000000000000000000000009' as ClaimId, by: bo.id })
    const late = aDecision({ mediaId, claimId, by: bo.id, verdict: 'reject' })
    await expect(store.saveDecisions([other, late])).rejects.toMatchObject({ code: 'decision-overtaken', detail: claimId })
    expect(await store.decisionsOn(mediaId)).toEqual([first])
    await store.saveDecisions([{ ...late, supersedes: first.id }])
    expect((await store.decisionsOn(mediaId)).map(({ verdict }) => verdict)).toEqual(['confirm', 'reject'])
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('keeps readings apart: a second reading replaces nothing of the first', async () => {
    const { mediaId, claimId } = await onePhoto()
    await store.saveDecisions([aDecision({ mediaId, claimId, by: ada.id })])
    await store.saveDecisions([aDecision({ mediaId, claimId, by: bo.id, reading: 'second' })])
    expect(await store.decisionsOn(mediaId)).toHaveLength(2)
    const read = await gather(store.readTwice())
    expect(read.map((decisions) => decisions.map(({ by }) => by))).toEqual([[ada.id, bo.id]])
  })

  test('lets one of two people who decide at the same moment win, and tells the other', async () => {
    const { mediaId, claimId } = await onePhoto()
    const outcomes = await Promise.allSettled([
      store.saveDecisions([aDecision({ mediaId, claimId, by: ada.id })]),
      store.saveDecisions([aDecision({ mediaId, claimId, by: bo.id, verdict: 'reject' })]),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await store.decisionsOn(mediaId)).toHaveLength(1)
  })

  test('shows two connections to the same file each other’s decisions, and lets neither overwrite the other', async () => {
    const { mediaId, claimId } = await onePhoto()
    await using other = await workspace.openCase('K 1', { create: false })
    await store.saveDecisions([aDecision({ mediaId, claimId, by: ada.id })])
    const unaware = aDecision({ mediaId, claimId, by: bo.id, verdict: 'reject' })
    await expect(other.saveDecisions([unaware])).rejects.toMatchObject({ code: 'decision-overtaken' })
    const [standing] = await other.decisionsOn(mediaId)
    await other.saveDecisions([{ ...unaware, supersedes: standing?.id ?? null }])
    expect((await store.decisionsOn(mediaId)).map(({ by }) => by)).toEqual([ada.id, bo.id])
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('keeps a change of a stack and what it takes back together', async () => {
    const { mediaId, claimId } = await onePhoto()
    const stack = 's-1' as StackId
    const change = { stack, mediaId, out: true, by: ada.id, at: aDecision({ mediaId, claimId, by: ada.id }).at }
    const wrong: Decision = aDecision({ mediaId, claimId, by: ada.id, verdict: 'withdraw', supersedes: 'd-none' as Decision['id'] })
    await expect(store.saveStackChange(change, [wrong])).rejects.toMatchObject({ code: 'decision-overtaken' })
    expect(await store.stackChanges(stack)).toEqual([])
    await store.saveStackChange(change, [])
    await store.saveStackChange({ ...change, out: false }, [])
    expect(await store.stackChanges(stack)).toEqual([{ ...change, out: false }])
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('knows what is open: one of each stack, until all of its claims are decided', async () => {
    const { media, claims } = await photos(['a', 'b', 'c'], 's-1')
    const order = media.toSorted()
    expect(await store.stackMembers('s-1' as StackId)).toEqual(order)
    expect(await store.countOpen()).toBe(3)
    expect((await store.openMedia(null, 9)).map(({ mediaId }) => mediaId)).toEqual([order[0]])
    const claimOf = (id: MediaId | undefined) => claims[media.indexOf(id ?? ('' as MediaId))] ?? ('' as ClaimId)
    const [first, second] = order
    if (first === undefined || second === undefined) throw new Error('no photos')
    const made = aDecision({ mediaId: first, claimId: claimOf(first), by: ada.id })
    await store.saveDecisions([made])
    expect(await store.countOpen()).toBe(2)
    expect((await store.openMedia(first, 9)).map(({ mediaId }) => mediaId)).toEqual([second])
    await store.saveDecisions([
      aDecision({ mediaId: first, claimId: claimOf(first), by: ada.id, verdict: 'withdraw', supersedes: made.id }),
    ])
    expect((await store.openMedia(null, 9)).map(({ mediaId, lead }) => [mediaId, lead])).toEqual([[first, true]])
    await store.saveDescription(first, someDraft(first, 'told anew', 's-1'))
    expect(await store.countOpen()).toBe(3)
    expect(await store.earlierClaims(first, [claimOf(first), 'c-none' as ClaimId])).toHaveLength(1)
  })

  test('finds what waits for a second reading: in the share, decided by another person, and not read twice', async () => {
    const { mediaId, claimId } = await onePhoto()
    const wanted = (reader: Decision['by'], below = 'd') => store.secondReadingsWanted({ reader, below, after: null, limit: 9 })
    expect(await wanted(bo.id)).toEqual([])
    await store.saveDecisions([aDecision({ mediaId, claimId, by: ada.id })])
    expect(await wanted(bo.id)).toEqual([{ mediaId, claimId }])
    expect(await wanted(ada.id)).toEqual([])
    expect(await wanted(bo.id, 'c-0')).toEqual([])
    await store.saveDecisions([aDecision({ mediaId, claimId, by: bo.id, reading: 'second' })])
    expect(await wanted(aPerson('cy').id)).toEqual([])
    expect(await store.reviewCounts()).toEqual({ claims: 1, decided: 1, exposures: 0 })
  })
})
