import type { Instant } from '../../domain/id.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { ReleaseFormat, ReleaseId, ReportChoice } from '../../domain/review/release.ts'
import type { ReleaseTold } from '../report/report-input.ts'

/** A report to be written: as it stands, or under the name of a release. */
export interface ReportOrder {
  /** Who has it written, for the record. */
  readonly by: PersonId
  readonly reference: string
  readonly choice: ReportChoice
  readonly formats: readonly ReleaseFormat[]
  readonly release: ReleaseTold | null
}

/** A file of a release that is written and not yet among the reports of its case. */
export interface HeldFile {
  readonly name: string
  readonly format: ReleaseFormat
  readonly bytes: number
  readonly sha256: string
  /** Puts it among the reports; the problem `report-altered` where another file has its name. */
  keep(): Promise<void>
}

/** How far a report that is being written has come. */
export interface WritingTold {
  readonly done: number
  readonly of: number
  readonly since: Instant
  /** The release that it is written for; null for a report as it stands. */
  readonly release: ReleaseId | null
}

/** Writes reports beside the server, one of a case at a time. */
export interface ReportDesk {
  /**
   * Begins to write; another that is being written of this case is the problem `report-busy`. `keep` is given the files of a release when all are
   * there; what it does not keep is gone afterwards. `ended` fails as the writing does.
   */
  begin(order: ReportOrder, keep: (files: readonly HeldFile[]) => Promise<void>): { readonly job: string; readonly ended: Promise<void> }
  /** What is being written of a case, and why the last writing failed; null where it did not. */
  told(reference: string): { readonly writing: WritingTold | null; readonly failed: ProblemRecord | null }
  /** The bytes of a report's file as they are now; null where there is none of this name. */
  readFile(reference: string, name: string): Promise<AsyncIterable<Uint8Array> | null>
}
