import type { ClaimId, MediaId, StackId } from '../../domain/id.ts'
import type { CategoryScheme, CategorySet } from '../../domain/review/category.ts'
import type { Decision, StackChange } from '../../domain/review/decision.ts'
import type { Exposure, ExposureEnd, ExposureId } from '../../domain/review/exposure.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import type { Release, ReleaseConfirmation, ReleaseId } from '../../domain/review/release.ts'
import type { Sample, SampleDraw, SampleId } from '../../domain/review/sample.ts'
import type { ReportGrounds } from './report-grounds.ts'
import type { ReviewLine } from './review-line.ts'

/** An exposure with its end; `end` is null while it is open. */
export interface ExposureKept {
  readonly exposure: Exposure
  readonly end: ExposureEnd | null
}

/** A remark on a medium, or on the case where `mediaId` is null. */
export interface Note {
  readonly mediaId: MediaId | null
  readonly text: string
  readonly by: PersonId
  readonly at: string
}

/** What people did with a case. Nothing is changed or removed; each write enters the audit log under the name of the person. */
export interface CaseReview extends ReviewLine, ReportGrounds {
  /** Notes who takes part, so that the file of a case names its people without the workspace. */
  joinCase(person: Person): Promise<void>
  participants(): Promise<readonly Pick<Person, 'id' | 'name' | 'role'>[]>

  /**
   * Saves decisions together or none of them. One whose `supersedes` is not the decision that stands on its claim in its reading is the
   * problem `decision-overtaken`: somebody else was faster.
   */
  saveDecisions(decisions: readonly Decision[]): Promise<void>
  /** In the order in which they were made. */
  decisionsOn(media: MediaId): Promise<readonly Decision[]>
  decisionsOf(claims: readonly { readonly mediaId: MediaId; readonly claimId: ClaimId }[]): Promise<readonly Decision[]>
  /** A page of all decisions by place in the record, for following what others do; `after` 0 begins. */
  decisionsAfter(after: number, limit: number): Promise<readonly (Decision & { readonly place: number })[]>

  /** Media of a stack in the order of ids. */
  stackMembers(stack: StackId): Promise<readonly MediaId[]>
  /** Saves the change together with the decisions that it takes back, or neither. */
  saveStackChange(change: StackChange, withdrawn: readonly Decision[]): Promise<void>
  /** The newest change for each medium. */
  stackChanges(stack: StackId): Promise<readonly StackChange[]>

  saveExposure(exposure: Exposure): Promise<void>
  /** Saves the end once; a second end of the same exposure is left out. */
  endExposure(end: ExposureEnd, by: PersonId): Promise<void>
  exposure(id: ExposureId): Promise<ExposureKept | null>
  exposuresOn(media: MediaId): Promise<readonly ExposureKept[]>
  /** Of one person, the newest first. */
  exposuresBy(person: PersonId, limit: number): Promise<readonly ExposureKept[]>
  /** Left open by a server that went down; to be ended at the next start. */
  openExposures(): Promise<readonly Exposure[]>

  saveScheme(scheme: CategoryScheme, by: PersonId, at: string): Promise<void>
  schemes(): Promise<readonly CategoryScheme[]>
  /** Saves the categories of one person's act together or none of them. */
  saveCategories(sets: readonly CategorySet[]): Promise<void>
  /** In the order in which they were set. */
  categoriesOf(media: MediaId): Promise<readonly CategorySet[]>

  saveSample(sample: Sample, draws: readonly SampleDraw[]): Promise<void>
  widenSample(sample: SampleId, draws: readonly SampleDraw[], by: PersonId): Promise<void>
  samples(): Promise<readonly Sample[]>
  drawsOf(sample: SampleId): Promise<readonly SampleDraw[]>

  saveNote(note: Note): Promise<void>
  notesOn(media: MediaId | null): Promise<readonly Note[]>

  saveRelease(release: Release): Promise<void>
  confirmRelease(confirmation: ReleaseConfirmation): Promise<void>
  releases(): Promise<readonly { readonly release: Release; readonly confirmations: readonly ReleaseConfirmation[] }[]>
  findRelease(id: ReleaseId): Promise<Release | null>
}

/** What the audit log of a case calls the acts of people. */
export type ReviewAction =
  | 'person-joined'
  | 'decisions-made'
  | 'stack-changed'
  | 'exposure-opened'
  | 'exposure-ended'
  | 'scheme-loaded'
  | 'categories-set'
  | 'sample-drawn'
  | 'draws-added'
  | 'note-added'
  | 'release-made'
  | 'release-confirmed'
