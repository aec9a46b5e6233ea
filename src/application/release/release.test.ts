import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryDesk } from '../../../test/fixtures/memory-desk.ts'
import { movingClock } from '../../../test/fixtures/moving-clock.ts'
import { peopleMeans, somebody, testPassphrase } from '../../../test/fixtures/people.ts'
import { decideAll, holdSample, reportOf, streetCase } from '../../../test/fixtures/reported-case.ts'
import { decide, meansFor } from '../../../test/fixtures/review-case.ts'
import { aPerson } from '../../../test/fixtures/review-history.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import type { Instant, MediaId } from '../../domain/id.ts'
import type { Person } from '../../domain/review/person.ts'
import { type ReleaseId, type ReportChoice, type ReportSection, reportSections } from '../../domain/review/release.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { createSignInThrottle } from '../people/sign-in-throttle.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { coverOf, heldSamples } from '../report/sample-cover.ts'
import { mediumAtReview } from '../review/medium-at-review.ts'
import { sampleStanding } from '../sampling/sample-standing.ts'
import { type ConfirmMeans, confirmRelease } from './confirm-release.ts'
import { listReleases } from './list-releases.ts'
import { prepareRelease } from './prepare-release.ts'
import { createReleaseChanges } from './release-changes.ts'
import { releaseDigest } from './release-digest.ts'
import { verifyReleases } from './verify-releases.ts'
import { weighReport } from './weigh-report.ts'

const all: ReportChoice = { media: null, languages: [localeTag('en')], sections: reportSections }
let store: CaseStore
let media: readonly MediaId[]
let desk: ReturnType<typeof memoryDesk>
let means: ConfirmMeans
let clock: ReturnType<typeof movingClock>
let anna: Person
let ben: Person

beforeEach(async () => {
  ;({ store, media } = await streetCase(3))
  desk = memoryDesk()
  clock = movingClock()
  const people = await peopleMeans(clock)
  ;[anna, ben] = [await somebody(people, 'Anna Berg'), await somebody(people, 'Ben Ek')]
  means = { ...people, of: { reader: store, review: store }, desk, throttle: createSignInThrottle(people.clock), needsTwo: false }
})
afterEach(() => store[Symbol.asyncDispose]())

const weigh = (choice = all) => weighReport(means.of, choice)
const prepare = (needsTwo = false, choice = all) => prepareRelease({ ...means, needsTwo }, anna, { choice, formats: ['json', 'pdf'] })
const list = async () => (await listReleases({ of: means.of, desk, changes: createReleaseChanges() }, 'K 1234-26')).releases

async function confirm(by: Person, release: { id: string }, passphrase = testPassphrase) {
  const { ended } = await confirmRelease(means, by, { reference: 'K 1234-26', release: release.id as ReleaseId, passphrase })
  await ended
}

const chosen = (count: number, sections: readonly ReportSection[] = reportSections): ReportChoice => ({
  ...all,
  media: media.slice(0, count),
  sections,
})

describe('the weight of a choice', () => {
  test('counts how its claims stand, and what it leaves out', async () => {
    expect(await weigh()).toMatchObject({ media: 3, claims: 9, decided: 0, open: 9, state: 'draft', leftOut: { media: 0, sections: [] } })
    await decideAll(store, media.slice(0, 1))
    expect(await weigh()).toMatchObject({ claims: 9, decided: 3, open: 6, state: 'draft' })
    expect(await weigh(chosen(1, ['media']))).toMatchObject({ media: 1, claims: 3, decided: 3, state: 'verified', leftOut: { media: 2 } })
  })

  test('takes a difference between two readings for no decision', async () => {
    await decideAll(store, media)
    const [first] = media
    if (first === undefined) throw new Error('no photo')
    await decide(meansFor(store, aPerson('bo'), 1), first, 'object', { reading: 'second', verdict: 'reject' })
    expect(await weigh()).toMatchObject({ decided: 8, disputed: 1, open: 0, state: 'draft' })
  })

  test('refuses a medium that the case does not hold', async () => {
    await expect(weigh({ ...all, media: ['f'.repeat(64) as MediaId] })).rejects.toMatchObject({ code: 'medium-missing' })
  })
})

describe('a sample that held its bound', () => {
  beforeEach(async () => {
    await store[Symbol.asyncDispose]()
    ;({ store, media } = await streetCase(40))
    means = { ...means, of: { reader: store, review: store } }
  })

  test('covers the claims of its population that nobody decided, and the report tells it of each sentence', async () => {
    await holdSample(store)
    const weight = await weigh()
    expect(weight).toMatchObject({ claims: 120, open: 0, disputed: 0, state: 'verified' })
    expect(weight.covered).toBe(120 - weight.decided)
    const { media: told, told: sections, state } = await reportOf(store, 'en')
    const bases = told.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences.map(({ basis }) => basis)))
    expect(state).toBe('verified')
    expect(bases.join()).toMatch(/not looked at one by one: in a population of 120 claims at most \d+ are wrong, with 80% confidence/)
    const sampling = sections.find(({ id }) => id === 'sampling')
    expect(sampling?.groups[0]?.facts.at(-1)?.value).toMatch(/^The bound holds: at most \d+ of 120 claims are wrong\.$/)
    expect(sampling?.texts.join()).toContain('Wang 2015')
  })

  test('covers no claim of another kind, and none where nothing was drafted before it was drawn', async () => {
    await holdSample(store, { kind: 'object' })
    expect(await weigh()).toMatchObject({ state: 'draft', open: 80 })
    await holdSample(store, {}, '2026-11-23T10:30:00.000Z')
    expect((await weigh()).state).toBe('verified')
    const [first] = media
    if (first === undefined) throw new Error('no photo')
    const before = await store.claimsToldBefore(first, '2026-11-22T16:00:00.000Z' as Instant)
    expect(before.size).toBe(0)
  })
})

test('a sample of some days covers the media of those days alone, and one of a model no claim without it', async () => {
  await store[Symbol.asyncDispose]()
  ;({ store, media } = await streetCase(40))
  means = { ...means, of: { reader: store, review: store } }
  await holdSample(store, { from: '2024-02-29', to: '2024-02-29' })
  const weight = await weigh()
  expect(weight).toMatchObject({ open: 0, state: 'verified' })
  const [standing] = heldSamples(await Promise.all((await store.samples()).map((sample) => sampleStanding(store, sample))))
  if (standing === undefined) throw new Error('holds nothing')
  const populations = [{ model: 'eye' }, { from: '2024-03-01' }, { to: '2024-02-28' }]
  for (const over of populations) {
    const held = [{ ...standing, sample: { ...standing.sample, population: { ...standing.sample.population, ...over } } }]
    for (const mediaId of media) {
      const { claims } = await mediumAtReview(store, mediaId)
      expect((await coverOf(store, held, { mediaId, claims, grounds: () => store.medium(mediaId) })).size).toBe(0)
    }
  }
})

describe('a release', () => {
  test('is refused for a draft', async () => {
    await expect(prepare()).rejects.toMatchObject({ code: 'release-not-verified' })
    expect(await store.releases()).toEqual([])
  })

  test('counts once its person confirmed it and its files are there, each in the record with its digest', async () => {
    await decideAll(store, media)
    const release = await prepare()
    expect(await list()).toMatchObject([{ state: 'waits', changedSince: false, files: [] }])
    await confirm(anna, release)
    const [listed] = await list()
    expect(listed).toMatchObject({ state: 'released', changedSince: false, confirmations: [{ by: anna.id }] })
    const prefix = `release-${release.id.slice(2, 10)}`
    expect(listed?.files).toMatchObject([
      { name: `${prefix}.report.en.pdf`, format: 'pdf', state: 'intact' },
      { name: `${prefix}.case.json`, format: 'json', state: 'intact' },
    ])
    await expect(confirm(ben, release)).rejects.toMatchObject({ code: 'request-refused' })
  })

  test('is confirmed with one’s own passphrase and with no other', async () => {
    await decideAll(store, media)
    const release = await prepare()
    await expect(confirm(anna, release, 'not my own passphrase')).rejects.toMatchObject({ code: 'passphrase-wrong' })
    await expect(confirm(anna, { id: 'l-none' })).rejects.toMatchObject({ code: 'release-missing' })
    expect(await list()).toMatchObject([{ state: 'waits', confirmations: [] }])
  })

  test('needs a second and different person where the policy says so', async () => {
    await decideAll(store, media)
    const release = await prepare(true)
    await confirm(anna, release)
    expect(await list()).toMatchObject([{ state: 'waits-for-second', files: [] }])
    await expect(confirm(anna, release)).rejects.toMatchObject({ code: 'release-own-second' })
    clock.pass({ minutes: 1 })
    await confirm(ben, release)
    expect(await list()).toMatchObject([{ state: 'released', confirmations: [{ by: anna.id }, { by: ben.id }] }])
    expect([...desk.files.values()].join()).toContain('Ben Ek')
  })

  test('that was prepared for one is prepared anew where the policy asks for two by now', async () => {
    await decideAll(store, media)
    const release = await prepare()
    means = { ...means, needsTwo: true }
    await expect(confirm(anna, release)).rejects.toMatchObject({ code: 'release-overtaken' })
  })

  test('is overtaken by a change of the case, and not by somebody who looks again', async () => {
    await decideAll(store, media)
    const [first] = media
    if (first === undefined) throw new Error('no photo')
    const release = await prepare()
    await store.joinCase(ben)
    expect(await releaseDigest(means.of, release)).toBe(release.digest)
    await decide(meansFor(store, aPerson('ada')), first, 'object', { verdict: 'reject' })
    expect(await list()).toMatchObject([{ state: 'overtaken', changedSince: true }])
    await expect(confirm(anna, release)).rejects.toMatchObject({ code: 'release-overtaken' })
    expect(desk.files.size).toBe(0)
  })

  test('is overtaken also by a change while its files are written, and then nothing of it counts', async () => {
    await decideAll(store, media)
    const [first] = media
    if (first === undefined) throw new Error('no photo')
    const release = await prepare()
    desk.begun = async () => void (await decide(meansFor(store, aPerson('ada')), first, 'object', { verdict: 'reject' }))
    await expect(confirm(anna, release)).rejects.toMatchObject({ code: 'release-overtaken' })
    expect(await list()).toMatchObject([{ state: 'overtaken', confirmations: [], files: [] }])
    expect(desk.files.size).toBe(0)
  })

  test('of some media is not touched by what happens to the others, and stays released when its own change', async () => {
    await decideAll(store, media)
    const [first, second] = media
    if (first === undefined || second === undefined) throw new Error('no photos')
    const release = await prepare(false, { ...chosen(1), media: [first] })
    await decide(meansFor(store, aPerson('ada')), second, 'object', { verdict: 'reject' })
    expect(await list()).toMatchObject([{ state: 'waits', changedSince: false }])
    await confirm(anna, release)
    await decide(meansFor(store, aPerson('ada')), first, 'object', { verdict: 'reject' })
    expect(await list()).toMatchObject([{ state: 'released', changedSince: true }])
  })
})

describe('verifying the files of releases', () => {
  const read = (name: string) => desk.readFile('K 1234-26', name)

  test('names each release with its digest, its people and the digests of its files', async () => {
    await decideAll(store, media)
    const release = await prepare()
    await confirm(anna, release)
    const files = [...desk.files].map(([name, text]) => ({ name, sha256: sha256(text) }))
    expect(files).toHaveLength(2)
    const releases = [{ id: release.id, digest: release.digest, names: ['Anna Berg'], files }]
    expect(await verifyReleases(store, read)).toEqual({ intact: true, releases })
    expect((await store.verify()).intact).toBe(true)
  })

  test('notices a file that was altered, and one that is gone', async () => {
    await decideAll(store, media)
    await confirm(anna, await prepare())
    const [name = ''] = desk.files.keys()
    desk.files.set(name, `${desk.files.get(name)} `)
    expect(await verifyReleases(store, read)).toMatchObject({ intact: false, broken: `report ${name}` })
    expect(await list()).toMatchObject([{ files: [{ state: 'altered' }, { state: 'intact' }] }])
    desk.files.delete(name)
    expect(await verifyReleases(store, read)).toMatchObject({ intact: false, reason: 'it is missing' })
  })
})
