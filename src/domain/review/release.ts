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

/** `released`: frozen, and confirmed by people under their own names. */
export type ReportState = 'draft' | 'verified' | 'released'

export const releaseFormats = ['pdf', 'html', 'json'] as const
export type ReleaseFormat = (typeof releaseFormats)[number]

/** A report that was frozen for release: its choice, and the digest of the state that it was made from. */
export interface Release {
  readonly id: ReleaseId
  readonly choice: ReportChoice
  readonly formats: readonly ReleaseFormat[]
  /** How many different people must confirm it, as the policy was when it was prepared. */
  readonly needed: 1 | 2
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

export const releaseStandings = ['waits', 'waits-for-second', 'released', 'overtaken'] as const
/** How far a release has come. `overtaken`: the case changed before it was confirmed, so that it cannot be confirmed any more. */
export type ReleaseStanding = (typeof releaseStandings)[number]

/** Where a release stands; `changed` is whether the case has changed since, in what the release tells. */
export function releaseStanding({ needed }: Pick<Release, 'needed'>, confirmed: number, changed: boolean): ReleaseStanding {
  if (confirmed >= needed) return 'released'
  if (changed) return 'overtaken'
  return confirmed === 0 ? 'waits' : 'waits-for-second'
}

/** What the files of a release are called before their own name: `release-1a2b3c4d.`. */
export function releasePrefix(id: ReleaseId): string {
  return `release-${id.slice(2, 10)}.`
}

/** A digest as it is printed on each page: its first twelve digits in groups of four. */
export function shortDigest(digest: string): string {
  return (digest.slice(0, 12).match(/.{4}/g) ?? []).join(' ')
}
