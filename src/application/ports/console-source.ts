import type { Instant, LocaleTag, MediaId } from '../../domain/id.ts'
import type { ReportState } from '../../domain/review/release.ts'
import type { AbsentExhibit } from '../evidence/absent-exhibits.ts'
import type { CaseFinder } from './case-finder.ts'
import type { CaseReview } from './case-review.ts'
import type { CaseReader, CaseRecord } from './case-store.ts'
import type { WorkTold } from './case-work.ts'

export type ReportFormat = 'pdf' | 'html' | 'json' | 'docx'

/** A report that was written for a case. `name` is unique in the case and holds no path; `language` is null where one file holds all. */
export interface ReportFile {
  readonly name: string
  readonly format: ReportFormat
  readonly language: LocaleTag | null
  readonly bytes: number
  readonly writtenAt: Instant
  /** What the report says of itself on its pages; null where an earlier version wrote it, which did not say. */
  readonly state: ReportState | null
}

/**
 * What the console reads. The source owns the readers it hands out and closes them itself. A reference without a case is the
 * problem `case-missing`, a name without a report `report-missing`.
 */
export interface ConsoleSource {
  listCases(): Promise<readonly CaseRecord[]>
  openCase(reference: string): Promise<CaseReader>
  /** What people did with a case, to be read and added to. */
  reviewOf(reference: string): Promise<CaseReview>
  /** Finds media of a case by what is known of them. */
  finderOf(reference: string): Promise<CaseFinder>
  /** Puts a medium before all others that wait, because a person opened it. */
  bringForward(reference: string, media: MediaId): Promise<void>
  /** Whether a run is at work on the case now. */
  isRunning(reference: string): Promise<boolean>
  /** What the run at work tells of itself; null where none is at work. */
  workAt(reference: string): Promise<WorkTold | null>
  /** Exhibits that are not connected although media of theirs wait. */
  absentExhibits(reference: string): Promise<readonly AbsentExhibit[]>
  reports(reference: string): Promise<readonly ReportFile[]>
  /** The bytes of a report, for one that `reports` lists and for no other file. */
  openReport(reference: string, name: string): Promise<AsyncIterable<Uint8Array>>
}
