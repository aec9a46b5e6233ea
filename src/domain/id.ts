/** A string that names one thing of one kind; ids of different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

/** The identity of a medium: SHA-256 of its bytes, 64 lower-case hex digits. */
export type MediaId = Id<'media'>
export type Sha256 = Id<'sha256'>
export type CaseId = Id<'case'>
export type ExhibitId = Id<'exhibit'>
/** `r-` and 32 hex digits of the run key: the same work always has the same id. */
export type RunId = Id<'run'>
/** `o-` and 24 hex digits, computed from the run and the place in its output. */
export type ObservationId = Id<'observation'>
/** `c-` and 24 hex digits, computed from medium, kind, arguments, place and support. */
export type ClaimId = Id<'claim'>
export type StackId = Id<'stack'>
/** A BCP 47 tag of a language that Wordveil writes, such as `en` or `sv`. */
export type LocaleTag = Id<'locale'>
/** UTC, ISO 8601 with milliseconds: `2026-11-22T17:00:00.000Z`. */
export type Instant = Id<'instant'>
