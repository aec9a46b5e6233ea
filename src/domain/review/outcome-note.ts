import type { CaseId, Id, Instant } from '../id.ts'
import type { PersonId } from './person.ts'

/** `n-` and 24 hex digits, random. */
export type OutcomeId = Id<'outcome'>

/** What came of a case, told to everyone who worked on it. */
export interface OutcomeNote {
  readonly id: OutcomeId
  readonly caseId: CaseId
  /** The reference of the case, so that the note can be read without it. */
  readonly reference: string
  readonly text: string
  readonly by: PersonId
  readonly at: Instant
}
