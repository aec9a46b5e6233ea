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
import { groundOfClaim, isFact } from '../../src/domain/review/claim-basis.ts'
import type { DecisionId } from '../../src/domain/review/decision.ts'
import type { ExposureId } from '../../src/domain/review/exposure.ts'
import { defaultPolicy } from '../../src/domain/review/policy.ts'
import { isDrawnTogether } from '../../src/domain/review/settling-size.ts'
import type { Tier } from '../../src/domain/review/tier.ts'
import { seconds as inSeconds } from '../../src/domain/timeline.ts'
import { createConsoleSource } from '../../src/main/console-source.ts'
import { openWorkspaceLooks } from '../../src/main/look-desk.ts'
import { movingClock } from '../../test/fixtures/moving-clock.ts'
import type { Answer, AnswerTo } from './true-answers.ts'
import { heldSeconds, looksFor, photoSeconds, type Seen } from './verifier-ways.ts'

/** What the verification of a case took. */
export interface Verified {
  readonly claims: number
  /** Acts of deciding: one claim, or the facts of one medium by their key; the rest followed. */
  readonly decisions: number
  /** Claims that were decided in these acts, each counted; the rest followed through stacks alone. */
  readonly questions: number
  readonly settledAt: ReadonlyMap<Tier, number>
  readonly looks: ReadonlyMap<Tier, number>
  readonly seconds: ReadonlyMap<Tier, number>
  /** Seconds of picture, had each photo been looked at and each film been watched once. */
  readonly watchedOnce: number
}

type Clock = ReturnType<typeof movingClock>

/** Decides every claim of a case as the scripted verifier does, with real looks; breaks are taken when they are due. */
export async function verifyCase(data: string, reference: string, answerTo: AnswerTo): Promise<Verified> {
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
  const tally: Tally = {
    claims: 0,
    decisions: 0,
    questions: 0,
    seen: new Map(),
    settledAt: new Map<Tier, number>(),
    looks: new Map<Tier, number>(),
    seconds: new Map<Tier, number>(),
  }
  await noteWork(means, person.id, { what: 'begin', reason: null, offsetMinutes: 0 })
  const { id: caseId } = await store.record()
  for (;;) {
    await rest()
    const { session, policy } = await standingOf(means, person.id)
    const gentle = session.hardMaterial !== 'allowed'
    const next = await nextMedium(store, { person: person.id, reading: 'first', after: null, policy, gentle })
    if (next.mediaId !== null) await verifyMedium({ review, store, looks, clock, caseId, answerTo }, next.mediaId, tally)
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
  readonly answerTo: AnswerTo
}

interface Tally {
  claims: number
  decisions: number
  questions: number
  readonly seen: Seen
  readonly settledAt: Map<Tier, number>
  readonly looks: Map<Tier, number>
  readonly seconds: Map<Tier, number>
}

/** Confirms the facts by their key, as the page offers it, then answers one claim after the other, what follows from the shots last. */
async function verifyMedium(desk: Desk, mediaId: MediaId, tally: Tally): Promise<void> {
  const path = (await desk.store.pathsOf([mediaId])).get(mediaId) ?? ''
  const drafts = async () =>
    (await mediumAtReview(desk.store, mediaId)).claims.flatMap(({ state, drafted }) => (state === 'draft' ? [drafted] : []))
  const facts = (await drafts()).filter(({ kind, certainty }) => isFact(groundOfClaim[kind].basis, certainty))
  if (facts.length >= fewestFacts)
    await decide(desk, { mediaId, claims: facts, answer: { verdict: 'confirm', changes: null }, seen: [], tier: 'text' }, tally)
  const open = await drafts()
  const ordered = [...open.filter(({ kind }) => !isDrawnTogether(kind)), ...open.filter(({ kind }) => isDrawnTogether(kind))]
  for (const claim of ordered) {
    const { seen, tier } = await look(desk, mediaId, claim, tally)
    await decide(desk, { mediaId, claims: [claim], answer: desk.answerTo(claim, path), seen, tier }, tally)
  }
}

/** The page offers the key from two facts on. */
const fewestFacts = 2

interface Act {
  readonly mediaId: MediaId
  readonly claims: readonly Claim[]
  readonly answer: Answer
  readonly seen: readonly ExposureId[]
  readonly tier: Tier
}

async function decide(desk: Desk, { mediaId, claims, answer, seen, tier }: Act, tally: Tally): Promise<void> {
  const before = await desk.store.lastPlace()
  const named = claims.map(({ id }) => ({ claim: id, supersedes: null }))
  await decideClaims(desk.review, { mediaId, reading: 'first', claims: named, seen, ...answer })
  const covered = (await desk.store.decisionsAfter(before, 1_000_000)).length
  desk.clock.pass({ seconds: 2 })
  tally.claims += covered
  tally.decisions += 1
  tally.questions += claims.length
  add(tally.settledAt, tier, covered)
}

async function look(desk: Desk, mediaId: MediaId, claim: Claim, tally: Tally): Promise<{ seen: ExposureId[]; tier: Tier }> {
  const { looks, store, clock, review, caseId } = desk
  const by = review.person.id
  const seen: ExposureId[] = []
  let settled: Tier = 'text'
  for (const { tier, wider } of looksFor(claim, tally.seen)) {
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
