import { expect, test } from 'vitest'
import { aFile, aMedium, someDraft } from '../../../test/fixtures/case-history.ts'
import { openMemoryStore } from '../../../test/fixtures/lone-store.ts'
import { movingClock } from '../../../test/fixtures/moving-clock.ts'
import { peopleMeans, somebody } from '../../../test/fixtures/people.ts'
import { aDecision } from '../../../test/fixtures/review-history.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { dayEnd } from './day-end.ts'
import { noteWork } from './note-work.ts'

async function caseWith(names: readonly string[]) {
  const store = await openMemoryStore('K 1')
  const { id } = await store.addExhibit({ name: 'card', source: '/card', form: 'folder' })
  const media = names.map((name) => aMedium(name))
  await store.saveFiles(media.map((medium, index) => aFile(id, `${index}.png`, medium)))
  const drafts = media.map((medium) => someDraft(medium.sha256, 'Torget', null))
  for (const [index, medium] of media.entries()) {
    const draft = drafts[index]
    if (draft !== undefined) await store.saveDescription(medium.sha256, draft)
  }
  return { store, drafts: drafts.map(({ description }) => description) }
}

async function* each(...stores: readonly CaseStore[]) {
  yield* stores
}

test('the end of a day tells what was decided in it, and what stacks and samples saved', async () => {
  const clock = movingClock()
  const means = await peopleMeans(clock)
  const anna = await somebody(means, 'Anna')
  const { store, drafts } = await caseWith(['a', 'b', 'c'])
  const claims = drafts.flatMap(({ mediaId, passages }) =>
    passages.flatMap((one) => one.claims.map(({ id }) => ({ mediaId, claimId: id }))),
  )
  const [first, second, third] = drafts.map(({ mediaId }) => claims.filter((claim) => claim.mediaId === mediaId))
  const made = ({ mediaId, claimId }: (typeof claims)[number], over: object = {}) =>
    aDecision({ mediaId, claimId, by: anna.id, at: clock.now(), ...over })
  await store.saveDecisions((third ?? []).map((claim) => made(claim)))
  clock.pass({ hours: 24 })
  await noteWork(means, anna.id, { what: 'begin', reason: null, offsetMinutes: 0 })
  const own = (first ?? []).map((claim) => made(claim))
  const stack = { decision: own[0]?.id ?? null, through: 'stack', id: 's-1' }
  const followed = (second ?? []).map((claim) => made(claim, { follows: stack }))
  await store.saveDecisions([...own, ...followed])
  const taken = followed[0]
  if (taken !== undefined) await store.saveDecisions([made(taken, { verdict: 'withdraw', supersedes: taken.id })])
  clock.pass({ minutes: 4 })
  const summary = await dayEnd(means, anna.id, each(store))
  expect(summary).toMatchObject({
    workedMinutes: 4,
    decisionsMade: own.length,
    savedByStacks: followed.length - 1,
    claimsDecided: own.length + followed.length - 1,
    mediaDescribed: 1,
    looks: 0,
  })
})
