import type { Person, PersonId } from '../../domain/review/person.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { claimsOfEarlierDrafts, type DecidedDescription, decidedDescription } from './decided-description.ts'

/** Where reports and exports find what people decided. */
export type DecisionsKept = Pick<CaseReview, 'decisionsOn' | 'earlierClaims' | 'participants'>

/** A medium as it is told: what was decided in place of what was drafted. `decided` is null where nobody decided anything of it. */
export interface DecidedRecord {
  readonly record: MediumRecord
  readonly decided: DecidedDescription | null
}

/** Puts what people decided of a medium in place of its draft. */
export async function decidedRecord(kept: DecisionsKept | null, record: MediumRecord): Promise<DecidedRecord> {
  const { description } = record
  if (kept === null || description === null) return { record, decided: null }
  const media = record.medium.sha256
  const decisions = await kept.decisionsOn(media)
  if (decisions.length === 0) return { record, decided: null }
  const earlier = await kept.earlierClaims(media, claimsOfEarlierDrafts(description, decisions))
  const decided = decidedDescription(description, decisions, earlier)
  return { record: { ...record, description: decided.told }, decided }
}

/** The names of everybody who took part in a case. */
export async function namesIn(kept: DecisionsKept | null): Promise<ReadonlyMap<PersonId, Person['name']>> {
  return new Map(((await kept?.participants()) ?? []).map(({ id, name }) => [id, name]))
}
