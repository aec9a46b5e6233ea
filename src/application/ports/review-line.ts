import type { Claim, Description, Passage } from '../../domain/description.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { ClaimId, MediaId, ObservationId, StackId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { Ledger, MediaTime } from '../../domain/timeline.ts'

/** The newest draft of a medium, without the observations that it rests on. */
export interface DraftKept {
  readonly mediaId: MediaId
  readonly description: Description
  readonly stack: StackId | null
}

/** A claim with the place of the description in which it is told. */
export interface PlacedClaim {
  readonly passage: Passage
  readonly claim: Claim
}

/** What claims of a medium rest on, and the frame in which they are told. */
export interface ClaimGrounds {
  readonly kind: MediaKind
  readonly duration: MediaTime | null
  readonly ledger: Ledger | null
  readonly observations: readonly Observation[]
  readonly runs: readonly Run[]
}

/** A medium with claims that nobody decided. `lead`: it holds something that can help to find someone. */
export interface OpenMedium {
  readonly mediaId: MediaId
  readonly stack: StackId | null
  readonly lead: boolean
}

/** What tells hard material: the standing categories, and the highest level of a general classifier. */
export interface HardSigns {
  readonly mediaId: MediaId
  readonly categories: readonly string[]
  readonly explicit: boolean
}

/** Decided claims that fall into the share for second reading, that `reader` did not decide and that nobody read a second time. */
export interface SecondReadingWanted {
  readonly reader: PersonId
  /** Claims whose id is smaller are in the share. */
  readonly below: string
  readonly after: MediaId | null
  readonly limit: number
}

export interface ReviewCounts {
  readonly claims: number
  readonly decided: number
  readonly exposures: number
}

/** Narrow readings for verification: what is left to do, and drafts without all that they rest on. */
export interface ReviewLine {
  /** Whether the case has this medium, so that nothing is written of one of another case. */
  hasMedium(media: MediaId): Promise<boolean>
  /** In the order asked for; a medium without a draft is left out. */
  drafts(media: readonly MediaId[]): Promise<readonly DraftKept[]>
  /** Claims as an earlier draft of the medium told them, those that are found. */
  earlierClaims(media: MediaId, claims: readonly ClaimId[]): Promise<readonly PlacedClaim[]>
  /** The named observations of a medium and the runs that made them; null where there is no such medium. */
  groundsOf(media: MediaId, observations: readonly ObservationId[]): Promise<ClaimGrounds | null>
  /** The first path of each medium, by its id. */
  pathsOf(media: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>>
  /** One open medium of each stack, leads first, in the order of ids; after the given medium, or from the beginning. */
  openMedia(after: MediaId | null, limit: number): Promise<readonly OpenMedium[]>
  /** Media with claims that nobody decided. */
  countOpen(): Promise<number>
  hardSigns(media: readonly MediaId[]): Promise<readonly HardSigns[]>
  /** Decisions of one person before a place in the record, the newest first; `before` null begins with the last. */
  decisionsBy(person: PersonId, before: number | null, limit: number): Promise<readonly (Decision & { readonly place: number })[]>
  /** The place of the last decision in the record; 0 where there is none. */
  lastPlace(): Promise<number>
  /** In the order of media. */
  secondReadingsWanted(wanted: SecondReadingWanted): Promise<readonly { readonly mediaId: MediaId; readonly claimId: ClaimId }[]>
  /** All decisions on each claim that was read a second time, claim by claim. */
  readTwice(): AsyncIterable<readonly Decision[]>
  /** Claims of all drafts, how many of them somebody decided, and how often something was shown. */
  reviewCounts(): Promise<ReviewCounts>
}
