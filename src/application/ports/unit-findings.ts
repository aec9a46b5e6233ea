import type { CaseId, MediaId, RunId } from '../../domain/id.ts'
import type { MediumFindings } from './case-store.ts'

/** What the other cases of the unit know of a medium: what was described once is not described again. */
export interface UnitFindings {
  /** Begins to search the cases other than the asking one; they stay open until the search is disposed. */
  search(asking: CaseId): UnitSearch
  /** Which of these media other cases analysed, by whatever means. */
  known(media: readonly MediaId[], asking: CaseId): Promise<readonly MediaId[]>
  remember(media: readonly MediaId[], caseId: CaseId): Promise<void>
}

/** A search for the findings of several media. */
export interface UnitSearch extends AsyncDisposable {
  /** Findings that another case made by exactly these runs; null when none did. */
  find(media: MediaId, runs: readonly RunId[]): Promise<MediumFindings | null>
}
