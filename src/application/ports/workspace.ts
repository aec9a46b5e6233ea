import type { CareStore } from './care-store.ts'
import type { CaseRecord, CaseStore } from './case-store.ts'
import type { PeopleStore } from './people-store.ts'
import type { SavedSearches } from './saved-searches.ts'
import type { UnitFindings } from './unit-findings.ts'

/** The data folder of a unit: one database for what cases share, and a folder per case. */
export interface Workspace extends AsyncDisposable {
  cases(): Promise<readonly CaseRecord[]>
  /** Opens a case for reading and writing; a case that does not exist is a Problem unless `create` is set. */
  openCase(reference: string, options: { readonly create: boolean }): Promise<CaseStore>
  /** Takes the right to work on a case until disposed; another living process that holds it is a Problem. */
  lockCase(reference: string): Promise<Disposable>
  readonly people: PeopleStore
  /** What people keep to search again. */
  readonly searches: SavedSearches
  readonly care: CareStore
  /** What the cases of this workspace know of a medium. */
  readonly unitFindings: UnitFindings
  /** Whether a process works on the case now. */
  isLocked(reference: string): Promise<boolean>
  /** Where a case keeps what belongs to it alone. */
  caseFolder(reference: string): Promise<string>
}
