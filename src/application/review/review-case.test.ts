import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { aClaim, decide, draft, meansFor, savePhotos, streetClaims } from '../../../test/fixtures/review-case.ts'
import { aPerson } from '../../../test/fixtures/review-history.ts'
import { seededRandom } from '../../../test/mutate/seeded-random.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { MediaId } from '../../domain/id.ts'
import { claimState } from '../../domain/review/claim-state.ts'
import { type Decision, verdicts } from '../../domain/review/decision.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { changeStack } from './change-stack.ts'
import { decideClaims, type ReviewMeans } from './decide-claims.ts'
import { followDecisions } from './follow-decisions.ts'
import { listDifferences } from './list-differences.ts'
import { measureAgreement } from './measure-agreement.ts'
import { mediumAtReview } from './medium-at-review.ts'
import { undoDecision } from './undo-decision.ts'

const [ada, bo, cy] = [aPerson('ada'), aPerson('bo'), aPerson('cy')]
let home: ReturnType<typeof tempFolder>
let store: CaseStore
let asAda: ReviewMeans
let asBo: ReviewMeans

beforeEach(async () => {
  home = tempFolder()
  store = (await openLoneStore(home.path)).store
  asAda = meansFor(store, ada)
  asBo = meansFor(store, bo)
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

async function statesOf(mediaId: MediaId): Promise<Record<string, string>> {
  const { claims } = await mediumAtReview(store, mediaId)
  return Object.fromEntries(claims.map(({ drafted, state }) => [drafted.kind, state]))
}

async function toldOf(mediaId: MediaId) {
  const { told } = await mediumAtReview(store, mediaId)
  return told.passages.flatMap(({ claims }) => claims.map(({ kind, args, certainty }) => ({ kind, args, certainty })))
}

describe('a decision', () => {
  test('is told as fact, leaves the draft as it was, and names its person and what was seen', async () => {
    const [photo] = await savePhotos(store, ['a'], null)
    if (photo === undefined) throw new Error('no photo')
    await decide(asAda, photo, 'people', { seen: ['x-1' as ExposureId] })
    await decide(asAda, photo, 'object', { verdict: 'amend', changes: { object: 'bus' } })
    await decide(asAda, photo, 'text', { verdict: 'reject' })
    expect(await statesOf(photo)).toEqual({ people: 'confirmed', object: 'amended', text: 'rejected' })
    expect(await toldOf(photo)).toEqual([
      { kind: 'people', args: { count: 2 }, certainty: 'stated' },
      { kind: 'object', args: { object: 'bus', count: 1 }, certainty: 'stated' },
    ])
    const medium = await mediumAtReview(store, photo)
    expect(medium.verified).toBe(true)
    expect(medium.claims.map(({ drafted }) => drafted)).toEqual(streetClaims(photo))
    expect(medium.decisions[0]).toMatchObject({ by: ada.id, seen: ['x-1'], follows: null })
    expect(await store.participants()).toMatchObject([{ id: ada.id }])
  })

  test('is refused where somebody was faster, where the claim is unknown, and where an amendment does not fit', async () => {
    const [photo] = await savePhotos(store, ['a'], null)
    if (photo === undefined) throw new Error('no photo')
    await decide(asAda, photo, 'people')
    const [claim] = streetClaims(photo)
    if (claim === undefined) throw new Error('no claim')
    const late = { mediaId: photo, verdict: 'reject' as const, reading: 'first' as const, changes: null, seen: [] }
    await expect(decideClaims(asBo, { ...late, claims: [{ claim: claim.id, supersedes: null }] })).rejects.toMatchObject({
      code: 'decision-overtaken',
    })
    const unknown = aClaim(photo, 'people', { count: 9 })
    await expect(decideClaims(asBo, { ...late, claims: [{ claim: unknown.id, supersedes: null }] })).rejects.toMatchObject({
      code: 'claim-missing',
    })
    await expect(decide(asBo, photo, 'people', { changes: { count: 3 } })).rejects.toMatchObject({ code: 'amendment-invalid' })
    await expect(decide(asBo, photo, 'people', { verdict: 'amend' })).rejects.toMatchObject({ code: 'amendment-invalid' })
    await expect(decide(asBo, 'f'.repeat(64) as MediaId, 'people')).rejects.toMatchObject({ code: 'medium-missing' })
    expect(await statesOf(photo)).toMatchObject({ people: 'confirmed' })
  })

  test('stays decided when the medium is drafted anew, and the draft that says the same gives way', async () => {
    const [photo] = await savePhotos(store, ['a'], null)
    if (photo === undefined) throw new Error('no photo')
    await decide(asAda, photo, 'people')
    await decide(asAda, photo, 'object', { verdict: 'amend', changes: { count: 3 } })
    const again = [aClaim(photo, 'people', { count: 2 }, 1), aClaim(photo, 'text', { text: 'BUS', language: 'sv', script: 'latin' })]
    await draft(store, photo, again, null)
    expect(await statesOf(photo)).toEqual({ people: 'confirmed', text: 'draft', object: 'amended' })
    expect((await toldOf(photo)).map(({ kind }) => kind)).toEqual(['people', 'text', 'object'])
    expect((await mediumAtReview(store, photo)).verified).toBe(false)
  })
})

describe('a decision on a stack', () => {
  test('covers the media that say the same, and says that it follows', async () => {
    const [a, b, c] = await savePhotos(store, ['a', 'b', 'c'])
    if (a === undefined || b === undefined || c === undefined) throw new Error('no photos')
    await draft(store, c, [aClaim(c, 'people', { count: 3 }), aClaim(c, 'object', { object: 'car', count: 1 })], 's-street')
    expect(await decide(asAda, a, 'people')).toEqual({ covered: 2 })
    expect(await decide(asAda, a, 'object')).toEqual({ covered: 3 })
    expect(await statesOf(b)).toEqual({ people: 'confirmed', object: 'confirmed', text: 'draft' })
    expect(await statesOf(c)).toEqual({ people: 'draft', object: 'confirmed' })
    const [head] = await store.decisionsOn(a)
    expect((await store.decisionsOn(b))[0]).toMatchObject({ by: ada.id, follows: { decision: head?.id, through: 'stack', id: 's-street' } })
  })

  test('covers what follows from it in a copy that says less, and never what a copy says otherwise', async () => {
    const [a, b, c] = await savePhotos(store, ['a', 'b', 'c'])
    if (a === undefined || b === undefined || c === undefined) throw new Error('no photos')
    await draft(store, b, [aClaim(b, 'object', { object: 'car', count: 1, atLeast: true }), aClaim(b, 'people', { count: 1 })], 's-street')
    await draft(store, c, [aClaim(c, 'nothing-recognised', {})], 's-street')
    expect(await decide(asAda, a, 'object', { verdict: 'amend', changes: { count: 3 } })).toEqual({ covered: 3 })
    expect(await statesOf(b)).toEqual({ object: 'confirmed', people: 'draft' })
    expect(await statesOf(c)).toEqual({ 'nothing-recognised': 'rejected' })
    const [head] = await store.decisionsOn(a)
    expect((await store.decisionsOn(b))[0]).toMatchObject({ verdict: 'confirm', amendment: null, follows: { decision: head?.id } })
    expect(await undoDecision(asAda, null)).toMatchObject({ covered: 3 })
    expect(await statesOf(b)).toEqual({ object: 'draft', people: 'draft' })
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('leaves alone what somebody decided of a medium itself, and changes what only followed', async () => {
    const [a, b, c] = await savePhotos(store, ['a', 'b', 'c'])
    if (a === undefined || b === undefined || c === undefined) throw new Error('no photos')
    await decide(asAda, a, 'people')
    await decide(asBo, b, 'people', { verdict: 'reject' })
    expect([await statesOf(a), await statesOf(c)]).toMatchObject([{ people: 'confirmed' }, { people: 'confirmed' }])
    await decide(asAda, a, 'people', { verdict: 'amend', changes: { count: 5 } })
    expect([await statesOf(b), await statesOf(c)]).toMatchObject([{ people: 'rejected' }, { people: 'amended' }])
  })

  test('does not reach a medium that was taken out; what followed there is open again, and holds once it is put back and decided', async () => {
    const [a, b] = await savePhotos(store, ['a', 'b'])
    if (a === undefined || b === undefined) throw new Error('no photos')
    await decide(asAda, a, 'people')
    expect(await changeStack(asBo, b, true)).toEqual({ stack: 's-street', withdrawn: 1 })
    expect(await statesOf(b)).toMatchObject({ people: 'draft' })
    expect(await decide(asAda, a, 'object')).toEqual({ covered: 1 })
    expect(await decide(asAda, b, 'text')).toEqual({ covered: 1 })
    await changeStack(asBo, b, false)
    expect(await decide(asAda, a, 'text')).toEqual({ covered: 1 })
    expect(await decide(asAda, b, 'object')).toEqual({ covered: 1 })
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('is not there for a medium in no stack', async () => {
    const [a] = await savePhotos(store, ['a'], null)
    if (a === undefined) throw new Error('no photo')
    await expect(changeStack(asAda, a, true)).rejects.toMatchObject({ code: 'request-invalid' })
    await expect(changeStack(asAda, 'f'.repeat(64) as MediaId, true)).rejects.toMatchObject({ code: 'medium-missing' })
  })
})

describe('undo', () => {
  test('takes back the last act with all that it covered, then the one before it, and then says that nothing is left', async () => {
    const [a, b] = await savePhotos(store, ['a', 'b'])
    if (a === undefined || b === undefined) throw new Error('no photos')
    await decide(asAda, a, 'people')
    await decide(asAda, a, 'object', { verdict: 'reject' })
    const undone = await undoDecision(asAda, null)
    expect(undone).toMatchObject({ mediaId: a, claims: [expect.any(String)], covered: 2 })
    expect([await statesOf(a), await statesOf(b)]).toMatchObject([
      { people: 'confirmed', object: 'draft' },
      { people: 'confirmed', object: 'draft' },
    ])
    expect(await undoDecision(asAda, null)).toMatchObject({ mediaId: a })
    expect(await undoDecision(asAda, null)).toBeNull()
    expect(await statesOf(b)).toMatchObject({ people: 'draft' })
    expect(await store.verify()).toMatchObject({ intact: true })
  })

  test('leaves alone what others decided, and keeps to one medium where it is asked to', async () => {
    const [a, b] = await savePhotos(store, ['a', 'b'], null)
    if (a === undefined || b === undefined) throw new Error('no photos')
    await decide(asAda, a, 'people')
    await decide(asAda, b, 'people')
    await decide(asBo, b, 'people', { verdict: 'reject' })
    expect(await undoDecision(asBo, a)).toBeNull()
    expect(await undoDecision(asAda, b)).toBeNull()
    expect(await undoDecision(asAda, a)).toMatchObject({ mediaId: a, covered: 1 })
    expect(await statesOf(b)).toMatchObject({ people: 'rejected' })
  })
})

describe('second reading', () => {
  test('lets a second person decide blind, finds where they differ, and has a third settle it for the stack', async () => {
    const [a, b] = await savePhotos(store, ['a', 'b'])
    if (a === undefined || b === undefined) throw new Error('no photos')
    const [first, second, third] = [meansFor(store, ada, 1), meansFor(store, bo, 1), meansFor(store, cy, 1)]
    await decide(first, a, 'people')
    const queue = { reader: bo.id, below: 'd', after: null, limit: 9 }
    expect((await store.secondReadingsWanted(queue)).map(({ mediaId }) => mediaId)).toEqual([a])
    await expect(decide(second, a, 'people')).rejects.toMatchObject({ code: 'reading-closed' })
    expect(await decide(second, a, 'people', { reading: 'second', verdict: 'amend', changes: { count: 3 } })).toEqual({ covered: 1 })
    expect(await store.secondReadingsWanted(queue)).toEqual([])
    expect(await listDifferences(store)).toMatchObject([{ mediaId: a, first: { by: ada.id }, second: { by: bo.id } }])
    expect(await statesOf(a)).toMatchObject({ people: 'differs' })
    expect(await measureAgreement(store)).toMatchObject({ claims: 1, same: 0, outcome: 'too-few' })
    await expect(decide(first, a, 'people', { reading: 'adjudication' })).rejects.toMatchObject({ code: 'reading-closed' })
    const settled = { reading: 'adjudication', verdict: 'amend', changes: { count: 3 } } as const
    expect(await decide(third, a, 'people', settled)).toEqual({ covered: 2 })
    expect([await statesOf(a), await statesOf(b)]).toMatchObject([{ people: 'amended' }, { people: 'amended' }])
    expect(await listDifferences(store)).toEqual([])
    expect((await measureAgreement(store)).claims).toBe(1)
  })
})

describe('following what others decide', () => {
  test('tells each decision once, and of one that is to be read blind only that it was made', async () => {
    const [photo] = await savePhotos(store, ['a'], null)
    if (photo === undefined) throw new Error('no photo')
    await decide(asAda, photo, 'people')
    const stop = new AbortController()
    const following = { reader: { person: bo, share: 1 }, after: null, everyMillis: 1, signal: stop.signal }
    const told: unknown[] = []
    for await (const { place, decisions } of followDecisions(store, following)) {
      told.push([place, decisions.map(({ by, verdict }) => [by, verdict])])
      if (told.length === 1) await decide(asAda, photo, 'object')
      if (told.length === 2) await decide(meansFor(store, bo, 1), photo, 'people', { reading: 'second' })
      if (told.length === 3) stop.abort()
    }
    expect(told).toEqual([
      [1, []],
      [2, [[ada.id, null]]],
      [3, [[bo.id, 'confirm']]],
    ])
  })
})

describe('what follows on the copies', () => {
  test('tells no more of a decision that is to be read blind than the decision itself', async () => {
    const [photo] = await savePhotos(store, ['a', 'b'])
    if (photo === undefined) throw new Error('no photo')
    const stop = new AbortController()
    const told: unknown[] = []
    const following = { after: null, everyMillis: 1, signal: stop.signal }
    for await (const { decisions } of followDecisions(store, { ...following, reader: { person: bo, share: 1 } })) {
      if (decisions.length > 0) stop.abort()
      else await decide(asAda, photo, 'people')
      told.push(...decisions.map(({ verdict }) => verdict))
    }
    expect(told).toEqual([null, null])
  })
})

test('whatever people decide, take back and take out in whatever order, each state is that of its history and the log holds it', async () => {
  const media = await savePhotos(store, ['a', 'b', 'c'])
  const chance = seededRandom(7)
  const people = [meansFor(store, ada, 0.5), meansFor(store, bo, 0.5), meansFor(store, cy, 0.5)]
  const tolerated = ['reading-closed', 'amendment-invalid']
  for (let step = 0; step < 400; step += 1) {
    const [means, photo] = [chance.pick(people), chance.pick(media)]
    const act = chance.whole(10)
    const verdict = chance.pick(verdicts.filter((one) => one !== 'withdraw'))
    const kind = chance.pick(['people', 'object'] as const)
    const changes = verdict === 'amend' ? { count: 1 + chance.whole(4) } : null
    const reading = chance.pick(['first', 'second', 'adjudication'] as const)
    const attempt =
      act === 0
        ? undoDecision(means, null)
        : act === 1
          ? changeStack(means, photo, chance.whole(2) === 0)
          : decide(means, photo, kind, { verdict, changes, reading })
    await attempt.catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && tolerated.includes(String(error.code)))) throw error
    })
  }
  let decisions = 0
  for (const photo of media) {
    const all = await store.decisionsOn(photo)
    decisions += all.length
    const { claims } = await mediumAtReview(store, photo)
    for (const { drafted, state } of claims) expect(state).toBe(claimState(all.filter(({ claimId }) => claimId === drafted.id)))
    const chains = Map.groupBy(all, ({ claimId, reading }) => `${claimId} ${reading}`)
    for (const chain of chains.values())
      expect(chain.map((one: Decision) => one.supersedes)).toEqual([null, ...chain.slice(0, -1).map(({ id }) => id)])
  }
  expect(decisions).toBeGreaterThan(100)
  expect(await store.verify()).toMatchObject({ intact: true })
})
