import type { CaseId, Instant } from '../../domain/id.ts'
import type { GoOnReason } from '../../domain/review/go-on.ts'
import type { GroupQuestion } from '../../domain/review/group-exposure.ts'
import type { OutcomeId, OutcomeNote } from '../../domain/review/outcome-note.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { ReviewPolicy } from '../../domain/review/policy.ts'
import type { SessionEvent } from '../../domain/review/session-event.ts'
import type { PolicyWishes } from '../../domain/review/stricter-policy.ts'
import type { ShownTier } from '../../domain/review/tier.ts'
import type { LookRecord } from './look-record.ts'

/** An event of a person's work: with where their day begins, and the reason where they went on. */
export interface WorkEvent extends SessionEvent {
  /** Minutes east of UTC. */
  readonly offsetMinutes: number
  readonly reason: GoOnReason | null
}

/** One ended look of somebody, without what it showed. */
export interface SeenRow {
  readonly person: PersonId
  readonly tier: ShownTier
  readonly at: Instant
  readonly dwellMillis: number
}

/** A span of time, `to` not included. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** An outcome as one of its readers has it; `readAt` null until they saw it. */
export interface OutcomeKept {
  readonly note: OutcomeNote
  readonly readAt: Instant | null
}

/** What a unit keeps to look after its people. All of it only grows; nothing of it is told by person but to that person. */
export interface CareStore extends LookRecord {
  /** The organisation's policy: the newest, or the default. */
  policy(): Promise<ReviewPolicy>
  policyChanges(): Promise<readonly { readonly by: PersonId; readonly at: Instant }[]>
  savePolicy(policy: ReviewPolicy, by: PersonId, at: Instant): Promise<void>
  wishes(person: PersonId): Promise<PolicyWishes>
  saveWishes(person: PersonId, wishes: PolicyWishes, at: Instant): Promise<void>

  /** In the order of recording. */
  workEvents(person: PersonId, since: Instant): Promise<readonly WorkEvent[]>
  saveWorkEvent(person: PersonId, event: WorkEvent): Promise<void>
  /** Everybody with an event in this time. */
  peopleAtWork(stretch: Stretch): Promise<readonly PersonId[]>

  /** Ended looks of one person. */
  seenBy(person: PersonId, since: Instant): Promise<readonly SeenRow[]>
  /** Ended looks of everybody, for sums over groups alone. */
  seenIn(stretch: Stretch): Promise<readonly SeenRow[]>
  /** Everybody who looked at something of a case. */
  peopleWhoLooked(caseId: CaseId): Promise<readonly PersonId[]>
  /** The questions on groups that were ever answered. */
  answeredGroups(): Promise<readonly GroupQuestion[]>
  saveAnsweredGroup(question: GroupQuestion, by: PersonId, at: Instant): Promise<void>

  saveOutcome(note: OutcomeNote, readers: readonly PersonId[]): Promise<void>
  /** The newest first. */
  outcomesFor(person: PersonId): Promise<readonly OutcomeKept[]>
  readOutcome(id: OutcomeId, person: PersonId, at: Instant): Promise<void>
}
