import type { CaseId, Instant } from '../../domain/id.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { SeenToday } from '../../domain/review/look-rules.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { ReviewPolicy } from '../../domain/review/policy.ts'
import type { ShownTier } from '../../domain/review/tier.ts'

/** One ended look, as the workspace adds it up over all cases. */
export interface SeenLook {
  readonly exposure: ExposureId
  readonly by: PersonId
  readonly caseId: CaseId
  readonly tier: ShownTier
  readonly at: Instant
  readonly dwellMillis: number
}

/** What the unit knows of a person's looking, whatever the case. */
export interface LookRecord {
  /** The organisation's policy with the person's own, stricter settings. */
  policyFor(person: PersonId): Promise<ReviewPolicy>
  /** Seen since `since`, over all cases. */
  seenSince(person: PersonId, since: Instant): Promise<SeenToday>
  /** Adds an ended look; the same exposure once only. */
  addSeen(look: SeenLook): Promise<void>
}
