import type { Id, Instant, LocaleTag, MediaId } from '../id.ts'
import type { PersonId } from './person.ts'

/** `l-` and 24 hex digits, random. */
export type ReleaseId = Id<'release'>

export const reportSections = ['summary', 'media', 'exhibits', 'method', 'exposure', 'sampling', 'problems'] as const
export type ReportSection = (typeof reportSections)[number]

/** What goes into a report: `media` null takes all of the case. */
export interface ReportChoice {
  readonly media: readonly MediaId[] | null
  readonly languages: readonly LocaleTag[]
  readonly sections: readonly ReportSection[]
}

/** A report that was frozen for release: its choice, and the digest of the state that it was made from. */
export interface Release {
  readonly id: ReleaseId
  readonly choice: ReportChoice
  readonly digest: string
  readonly by: PersonId
  readonly at: Instant
}

/** A person's confirmation of a release under their own name. */
export interface ReleaseConfirmation {
  readonly release: ReleaseId
  readonly by: PersonId
  readonly at: Instant
}
