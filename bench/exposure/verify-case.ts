import { join } from 'node:path'
import { machineSecrets } from '../../src/adapters/security/machine-secrets.ts'
import { openWorkspace } from '../../src/adapters/store/workspace.ts'
import { noteWork } from '../../src/application/care/note-work.ts'
import { standingOf } from '../../src/application/care/standing.ts'
import type { LookDesk } from '../../src/application/looks/look-desk.ts'
import { makeFirstProfile } from '../../src/application/people/add-person.ts'
import type { CaseStore } from '../../src/application/ports/case-store.ts'
import { decideClaims, type ReviewMeans } from '../../src/application/review/decide-claims.ts'
import { mediumAtReview } from '../../src/application/review/medium-at-review.ts'
import { nextMedium } from '../../src/application/review/next-medium.ts'
import type { Claim } from '../../src/domain/description.ts'
import type { MediaId } from '../../src/domain/id.ts'
import type { DecisionId } from '../../src/domain/review/decision.ts'
import type { ExposureId } from '../../src/domain/review/exposure.ts'
import { defaultPolicy } from '../../src/domain/review/policy.ts'
import type { Tier } from '../../src/domain/review/tier.ts'
import { seconds as inSeconds } from '../../src/domain/timeline.ts'
import { createConsoleSource } from '../../src/main/console-source.ts'
import { openWorkspaceLooks } from '../../src/main/look-desk.ts'
import { movingClock } from '../../test/fixtures/moving-clock.ts'
import { heldSeconds, looksFor, photoSeconds } from './verifier-ways.ts'

/** What the verification of a case took. */
export interface Verified {
  readonly claims: number
  /** Acts of deciding one claim; the rest followed. */
  readonly decisions: number
  readonly settledAt: ReadonlyMap<Tier, number>
  readonly looks: ReadonlyMap<Tier, number>
  readonly seconds: ReadonlyMap<Tier, number>
  /** Seconds of picture, had each photo been looked at and each film been watched once. */
  readonly watchedOnce: number
}

type Clock = ReturnType<typeof movingClock>

/** Decides every claim of a case as the scripted verifier does, with real looks; breaks are taken when they are due. */
export async function verifyCase(data: string, reference: string): Promise<Verified> {
  const clock = movingClock()
  await using workspace = await openWorkspace({ folder: data, clock, actor: 'bench' })
  await using source = createConsoleSource(workspace)
  const means = { people: workspace.people, care: workspace.care, secrets: machineSecrets(), clock }
  const person = await makeFirstProfile(means, { name: 'Verifier', role: 'investigator', passphrase: 'four plain garden words' })
  await using looks = await openWorkspaceLooks({ source, means, data: join(data) }, (error) => {
    throw error
  })
  const store = await workspace.openCase(reference, { create: false })
  const rest = async () => takeBreak({ means, clock, person: person.id })
  const review: ReviewMeans = { store, person, clock, newId: () => means.secrets.id('d') as DecisionId, share: 0 }
  const tally = {
    claims: 0,
    decisions: 0,
    nth: 0,
    settledAt: new Map<Tier, number>(),
    looks: new Map<Tier, number>(),
    seconds: new Map<Tier, number>(),
  }
  await noteWork(means, person.id, { what: 'begin', reason: null, offsetMinutes: 0 })
  for (;;) {
    await rest()
    const { session, policy } = await standingOf(means, person.id)
    const gentle = session.hardMaterial !== 'allowed'
    const next = await nextMedium(store, { person: person.id, reading: 'first', after: null, policy, gentle })
    if (next.mediaId !== null) await verifyMedium({ review, store, looks, clock, caseId: (await store.record()).id }, next.mediaId, tally)
    else if (gentle && next.left > 0)
      clock.pass({ minutes: 1 }) // Other work, until hard material is no longer among the first of the day.
    else break
  }
  const watchedOnce = await watching(store)
  await store[Symbol.asyncDispose]()
  return { ...tally, watchedOnce }
}

interface Desk {
  readonly review: ReviewMeans
  readonly store: CaseStore
  readonly looks: LookDesk
  readonly clock: Clock
  readonly caseId: Awaited<ReturnType<CaseStore['record']>>['id']
}

interface Tally {
  claims: number
  decisions: number
  nth: number
  readonly settledAt: Map<Tier, number>
  readonly looks: Map<Tier, number>
  readonly seconds: Map<Tier, number>
}

async function verifyMedium(desk: Desk, mediaId: MediaId, tally: Tally): Promise<void> {
  const { claims } = await mediumAtReview(desk.store, mediaId)
  for (const { drafted } of claims.filter(({ state }) => state === 'draft')) {
    const { seen, tier } = await look(desk, mediaId, drafted, tally)
    const deciding = {
      mediaId,
      verdict: 'confirm',
      reading: 'first',
      changes: null,
      seen,
      claims: [{ claim: drafted.id, supersedes: null }],
    } as const
    const before = (await desk.store.decisionsAfter(0, 1_000_000)).length
    await decideClaims(desk.review, deciding)
    const covered = (await desk.store.decisionsAfter(0, 1_000_000)).length - before
    desk.clock.pass({ seconds: 2 })
    tally.claims += covered
    tally.decisions += 1
    add(tally.settledAt, tier, covered)
  }
}

async function look(desk: Desk, mediaId: MediaId, claim: Claim, tally: Tally): Promise<{ seen: ExposureId[]; tier: Tier }> {
  const { looks, store, clock, review, caseId } = desk
  const by = review.person.id
  const seen: ExposureId[] = []
  let settled: Tier = 'text'
  const way = looksFor(claim, tally.nth)
  if (way.length > 0) tally.nth += 1
  for (const { tier, wider } of way) {
    const asked = { mediaId, claimId: claim.id, tier, place: 0, whole: wider, reason: 'text-not-enough' } as const
    const { link, exposure } = await looks.offer({ id: caseId, reader: store, review: store }, by, asked)
    await looks.take(link, by, new AbortController().signal)
    clock.pass({ seconds: heldSeconds[tier] })
    await looks.end(exposure, by, { dwellMillis: heldSeconds[tier] * 1000, how: 'decided' })
    add(tally.looks, tier, 1)
    add(tally.seconds, tier, heldSeconds[tier])
    seen.push(exposure)
    settled = tier
  }
  return { seen, tier: settled }
}

function add(counts: Map<Tier, number>, tier: Tier, more: number): void {
  counts.set(tier, (counts.get(tier) ?? 0) + more)
}

interface Resting {
  readonly means: Parameters<typeof standingOf>[0]
  readonly clock: Clock
  readonly person: Parameters<typeof standingOf>[1]
}

async function takeBreak({ means, clock, person }: Resting): Promise<void> {
  await noteWork(means, person, { what: 'seen', reason: null, offsetMinutes: 0 })
  const { session } = await standingOf(means, person)
  if (session.lock !== 'break-due') return
  await noteWork(means, person, { what: 'break-begin', reason: null, offsetMinutes: 0 })
  clock.pass({ minutes: defaultPolicy.breakMinutes })
  await noteWork(means, person, { what: 'break-end', reason: null, offsetMinutes: 0 })
}

async function watching(store: CaseStore): Promise<number> {
  let watched = 0
  for await (const { medium, facts } of store.media()) {
    if (medium.kind === 'image') watched += photoSeconds
    if (medium.kind === 'video' && facts?.duration !== null && facts?.duration !== undefined) watched += inSeconds(facts.duration)
  }
  return watched
}
