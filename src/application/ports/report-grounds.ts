import type { ClaimId, Instant, MediaId } from '../../domain/id.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { ReleaseFormat, ReleaseId } from '../../domain/review/release.ts'
import type { ShownTier } from '../../domain/review/tier.ts'

/** How many claims the newest draft of a medium has, and all decisions on the medium in the order in which they were made. */
export interface MediumLine {
  readonly mediaId: MediaId
  readonly claims: number
  readonly decisions: readonly Decision[]
}

/** Looks of one person by one tier; `millis` is how long they were visible together. */
export interface LookSum {
  readonly by: PersonId
  readonly tier: ShownTier
  readonly looks: number
  readonly millis: number
}

/** Which looks are counted: those at these media (null: at any), opened until a moment (null: until now). */
export interface LooksWanted {
  readonly media: readonly MediaId[] | null
  readonly until: Instant | null
}

/** A file of a release as it was written. */
export interface ReleasedFile {
  readonly release: ReleaseId
  readonly name: string
  readonly format: ReleaseFormat
  readonly bytes: number
  readonly sha256: string
}

/** What reports and releases are weighed by: narrow readings, none of which holds a whole case. */
export interface ReportGrounds {
  /** One for each medium that has a draft, in no order. */
  mediumLines(media: readonly MediaId[]): Promise<readonly MediumLine[]>
  /** The claims that the newest draft of a medium told of those that were recorded before a moment. */
  claimsToldBefore(media: MediaId, at: Instant): Promise<ReadonlySet<ClaimId>>
  lookSums(wanted: LooksWanted): Promise<readonly LookSum[]>
  /** All that a report tells of each medium as one text each, in the order asked for: files, newest findings, newest draft, decisions. */
  mediumStates(media: readonly MediaId[]): Promise<readonly string[]>
  /** The place in the record of the last change that reports tell: of evidence, findings, drafts, decisions and samples. */
  lastChange(): Promise<number>
  /** The place in the record at which a release was prepared; null where there is no such release. */
  preparedAt(release: ReleaseId): Promise<number | null>
  /** Enters a file into the record under the name of the person whose confirmation it was written for. */
  noteReleasedFile(file: ReleasedFile, by: PersonId): Promise<void>
  /** In the order in which they were written. */
  releasedFiles(): Promise<readonly ReleasedFile[]>
}
