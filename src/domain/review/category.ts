import type { Id, Instant, LocaleTag, MediaId } from '../id.ts'
import type { Reading } from './decision.ts'
import type { PersonId } from './person.ts'

/** `s-` and 24 hex digits of the digest of the scheme's file. */
export type SchemeId = Id<'scheme'>

/** One category of a legal scheme: its code, the key that sets it, and its name in the languages that the agency gave. */
export interface Category {
  readonly code: string
  readonly key: string
  readonly names: Readonly<Record<LocaleTag, string>>
}

/** A classification scheme as an agency loads it. Wordveil brings none, and no model ever sets a category. */
export interface CategoryScheme {
  readonly id: SchemeId
  readonly name: string
  readonly version: string
  readonly categories: readonly Category[]
}

/** A person's category of one medium; `code` null takes it back. Grows only. */
export interface CategorySet {
  readonly mediaId: MediaId
  readonly scheme: SchemeId
  readonly code: string | null
  readonly reading: Reading
  readonly by: PersonId
  readonly at: Instant
}
