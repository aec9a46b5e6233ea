import type { ClaimId } from '../../domain/id.ts'
import { type ClaimCounts, noClaims } from '../../domain/review/claim-counts.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CaseReview, ExposureKept } from '../ports/case-review.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { type DecidedClaim, type DecidedDescription, decidedDescription } from '../review/decided-description.ts'
import { type DecidedRecord, type DecisionsKept, decidedRecord, namesIn } from '../review/decided-record.ts'
import { type SampleStanding, sampleStanding } from '../sampling/sample-standing.ts'
import { type ClaimVerdicts, claimVerdicts, noVerdicts } from './claim-verdicts.ts'
import { coverOf, type HeldSample, heldSamples } from './sample-cover.ts'

/** Where reports and exports find what people decided, what they looked at, and what samples show. */
export type ReviewKept = DecisionsKept &
  Pick<CaseReview, 'samples' | 'drawsOf' | 'decisionsOf' | 'claimsToldBefore' | 'exposuresOn' | 'lookSums'>

/** What holds for all media of a report: who took part, and how the samples stand. */
export interface CaseStanding {
  readonly kept: ReviewKept
  readonly names: ReadonlyMap<PersonId, string>
  readonly samples: readonly SampleStanding[]
  readonly held: readonly HeldSample[]
}

/** On what ground people decided claims: how many from the text alone, after a look, and on another medium of the stack. */
export interface DecidedGrounds {
  readonly text: number
  readonly looks: number
  readonly stack: number
}

/** A medium as it is told, with how each claim of it stands. `decided` is null where nothing was decided or covered. */
export interface StandingRecord extends DecidedRecord {
  readonly counts: ClaimCounts
  readonly grounds: DecidedGrounds
  readonly verdicts: ClaimVerdicts
  readonly cover: ReadonlyMap<ClaimId, HeldSample>
  /** The looks that decisions on the medium name. */
  readonly seen: ReadonlyMap<ExposureId, ExposureKept>
}

/** Reads what holds for all media; null where nothing is known of people. */
export async function caseStanding(kept: ReviewKept | null): Promise<CaseStanding | null> {
  if (kept === null) return null
  const samples: SampleStanding[] = []
  for (const sample of await kept.samples()) samples.push(await sampleStanding(kept, sample))
  return { kept, names: await namesIn(kept), samples, held: heldSamples(samples) }
}

/** Puts what people decided of a medium in place of its draft, and counts how its claims stand. */
export async function standingRecord(standing: CaseStanding | null, drafted: MediumRecord): Promise<StandingRecord> {
  const { record, decided } = await decidedRecord(standing?.kept ?? null, drafted)
  const { description } = drafted
  if (description === null)
    return { record, decided: null, counts: noClaims, grounds: noGrounds, verdicts: noVerdicts, cover: new Map(), seen: new Map() }
  const whole = decided ?? decidedDescription(description, [])
  const medium = { mediaId: drafted.medium.sha256, claims: whole.claims, grounds: async () => drafted }
  const cover: StandingRecord['cover'] = standing === null ? new Map() : await coverOf(standing.kept, standing.held, medium)
  const told = decided === null && cover.size === 0 ? null : whole
  return {
    record,
    decided: told,
    counts: countClaims(whole.claims, cover),
    grounds: decidedGrounds(whole.claims),
    verdicts: claimVerdicts(whole.claims),
    cover,
    seen: decided === null || standing === null ? new Map() : await looksAt(standing.kept, drafted, decided),
  }
}

const noGrounds: DecidedGrounds = { text: 0, looks: 0, stack: 0 }

/** How claims stand, those that a sample covers apart. */
export function countClaims(claims: readonly DecidedClaim[], cover: ReadonlyMap<ClaimId, HeldSample>): ClaimCounts {
  const disputed = claims.filter(({ state }) => state === 'differs').length
  const drafts = claims.filter(({ state }) => state === 'draft')
  const covered = drafts.filter(({ drafted }) => cover.has(drafted.id)).length
  const decided = claims.length - drafts.length - disputed
  return { claims: claims.length, decided, covered, open: drafts.length - covered, disputed }
}

function decidedGrounds(claims: readonly DecidedClaim[]): DecidedGrounds {
  const rests = claims.flatMap((claim) => claim.rests ?? [])
  const stack = rests.filter(({ follows }) => follows !== null).length
  const looks = rests.filter(({ follows, seen }) => follows === null && seen.length > 0).length
  return { text: rests.length - stack - looks, looks, stack }
}

/** Both together. */
export function addGrounds(a: DecidedGrounds, b: DecidedGrounds): DecidedGrounds {
  return { text: a.text + b.text, looks: a.looks + b.looks, stack: a.stack + b.stack }
}

async function looksAt(kept: ReviewKept, { medium }: MediumRecord, { claims }: DecidedDescription): Promise<StandingRecord['seen']> {
  if (claims.every(({ decisions }) => decisions.every(({ seen }) => seen.length === 0))) return new Map()
  return new Map((await kept.exposuresOn(medium.sha256)).map((look) => [look.exposure.id, look]))
}
