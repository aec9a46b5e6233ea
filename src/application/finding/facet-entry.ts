import type { Certainty, Claim, ClaimKind, Description } from '../../domain/description.ts'
import type { CaptureFacts, EvidenceFile, Medium, Outcome } from '../../domain/evidence.ts'
import { dayNumber } from '../../domain/finding/day.ts'
import { type FacetName, peopleValue } from '../../domain/finding/facets.ts'
import type { MediaId, ObservationId } from '../../domain/id.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { ClaimState } from '../../domain/review/claim-state.ts'
import type { Decision } from '../../domain/review/decision.ts'
import { type DecidedClaim, decidedDescription } from '../review/decided-description.ts'

/** What of a claim populations are drawn by. */
export interface ClaimFacts {
  readonly kind: ClaimKind
  readonly certainty: Certainty
  readonly state: ClaimState
  /** Ids of the models that it rests on, sorted. */
  readonly models: readonly string[]
}

/** What a medium can be found by. */
export interface FacetEntry {
  readonly id: MediaId
  readonly values: { readonly [F in FacetName]?: readonly string[] }
  /** Days since 1970-01-01 of taking, else of the earliest change; null where neither is known. */
  readonly day: number | null
  readonly place: { readonly latitude: number; readonly longitude: number } | null
  /** Number of the draft that the claims are of; 0 without one. */
  readonly draft: number
  /** In the order of telling, as drafted. */
  readonly claims: readonly ClaimFacts[]
}

/** A medium as it is read to be found again. */
export interface FindableMedium {
  readonly medium: Medium
  /** All of them, or the one that was changed first of those under each heading. */
  readonly files: readonly Pick<EvidenceFile, 'modifiedAt'>[]
  /** Labels of the exhibits that hold it. */
  readonly exhibits: readonly string[]
  readonly outcome: Outcome | null
  readonly problems: readonly ProblemRecord[]
  readonly capture: CaptureFacts | null
  readonly description: Description | null
  readonly draft: number
  readonly inStack: boolean
  readonly decisions: readonly Decision[]
  /** The ids of the models that an observation was made with. */
  readonly modelsOf: (observation: ObservationId) => readonly string[]
}

/** What a medium can be found by, as people left its claims: what was rejected is found no more. */
export function facetEntry(found: FindableMedium): FacetEntry {
  const { medium, description, decisions, capture } = found
  const decided = description === null ? [] : decidedDescription(description, decisions).claims
  const claims = decided.map((claim) => claimFacts(claim, found))
  const told = decided.flatMap((claim) => claim.told ?? [])
  return {
    id: medium.sha256,
    values: {
      ...toldValues(told),
      state: distinct(claims.map(({ state }) => state)),
      certainty: distinct(claims.map(({ certainty }) => certainty)),
      claim: distinct(claims.map(({ kind }) => kind)),
      model: distinct(claims.flatMap(({ models }) => models)),
      kind: [medium.kind],
      type: [medium.mimeType],
      outcome: [found.outcome ?? 'waiting'],
      problem: distinct(found.problems.map(({ code }) => code)),
      exhibit: distinct(found.exhibits),
      alike: [found.inStack ? 'stack' : 'alone'],
    },
    day: dayOf(found),
    place: placeOf(capture),
    draft: found.draft,
    claims,
  }
}

function claimFacts({ drafted, state }: DecidedClaim, { modelsOf }: FindableMedium): ClaimFacts {
  const models = distinct(drafted.support.flatMap((observation) => modelsOf(observation))).sort()
  return { kind: drafted.kind, certainty: drafted.certainty, state, models }
}

function toldValues(told: readonly Claim[]): FacetEntry['values'] {
  const objects: string[] = []
  const languages: string[] = []
  const devices: string[] = []
  let people: number | null = null
  for (const claim of told) {
    if (claim.kind === 'object' || claim.kind === 'film-object') objects.push(claim.args.object)
    if (claim.kind === 'text' || claim.kind === 'speech') languages.push(claim.args.language)
    if (claim.kind === 'device') devices.push(claim.args.text)
    if (claim.kind === 'people') people = Math.max(people ?? 0, claim.args.count)
    if (claim.kind === 'film-people') people = Math.max(people ?? 0, claim.args.most)
  }
  return {
    object: distinct(objects),
    tongue: distinct(languages.filter((language) => language !== '' && language !== 'und')),
    device: devices.slice(0, 1),
    people: [peopleValue(people)],
  }
}

/** The day of a medium: when it was taken, else when its file was first changed, in days since 1970; null where neither is known. */
export function dayOf({ capture, files }: Pick<FindableMedium, 'capture' | 'files'>): number | null {
  const takenAt = capture?.takenAt ?? null
  const taken = takenAt === null ? null : dayNumber(takenAt)
  if (taken !== null) return taken
  const changed = files.flatMap(({ modifiedAt }) => modifiedAt ?? []).sort()
  return changed[0] === undefined ? null : dayNumber(changed[0])
}

function placeOf(capture: CaptureFacts | null): FacetEntry['place'] {
  if (capture === null || capture.latitude === null || capture.longitude === null) return null
  return { latitude: capture.latitude, longitude: capture.longitude }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
