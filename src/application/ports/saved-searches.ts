import type { Instant } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'

/** A search in one case, kept by a person under a name. `filter` holds the fields of the search as an address writes them. */
export interface SavedSearch {
  /** `f-` and 24 hex digits, of the person, the case and the name. */
  readonly id: string
  readonly person: PersonId
  readonly reference: string
  readonly name: string
  readonly filter: Readonly<Record<string, string>>
  readonly at: Instant
}

/** The searches that people keep for themselves. */
export interface SavedSearches {
  /** In the order of names. */
  of(person: PersonId, reference: string): Promise<readonly SavedSearch[]>
  /** Keeps a search in place of one with the same id. */
  save(search: SavedSearch): Promise<void>
  /** Lets go of a search of this person. */
  drop(person: PersonId, id: string): Promise<void>
}
