import { z } from 'zod'
import { releaseFormats, releaseStandings, reportSections } from '../domain/review/release.ts'
import { language, mediaId, problemRecord, reference } from './parts.ts'
import { personShown } from './review-parts.ts'
import { defineRoute, json } from './route.ts'

const count = z.number().int().nonnegative()
const releaseId = z.string().regex(/^l-[0-9a-f]{24}$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const everyone = ['investigator', 'second-reader', 'supervisor'] as const
/** Those who answer for what leaves the unit. */
const releasing = ['investigator', 'supervisor'] as const

const formats = z.array(z.enum(releaseFormats)).min(1).max(3)

const mostMedia = 10_000
/** Room for so many media, each named by 64 digits. */
const bodyBytes = mostMedia * 80

/** What goes into a report: `media` null takes all of the case. */
const choice = z.object({
  media: z.array(mediaId).min(1).max(mostMedia).nullable(),
  languages: z.array(language).min(1).max(12),
  sections: z.array(z.enum(reportSections)),
})

/** A line of a preview; `basis` says who decided it and what they looked at, null where it rests on nobody. */
const line = z.object({ text: z.string(), basis: z.string().nullable() })
const sentence = z.object({ number: z.string(), text: z.string(), basis: z.string() })

/** How the claims of a choice stand. `covered` are those that no person looked at and that a sample which held its bound speaks for. */
export const weighReport = defineRoute({
  method: 'POST',
  who: everyone,
  path: '/api/cases/:reference/report-weigh',
  bodyBytes,
  input: z.object({ reference, choice }),
  reply: json(
    z.object({
      media: count,
      unreadable: count,
      /** Claims that are told or still to be decided: `decided + covered + open + disputed`. */
      claims: count,
      decided: count,
      covered: count,
      open: count,
      disputed: count,
      state: z.enum(['draft', 'verified']),
      leftOut: z.object({ media: count, sections: z.array(z.enum(reportSections)) }),
    }),
  ),
})

/** The words of the report as it would be written now, twenty media a page (`page` counts from 1); no file is written. */
export const previewReport = defineRoute({
  method: 'POST',
  who: everyone,
  path: '/api/cases/:reference/report-preview',
  bodyBytes,
  input: z.object({ reference, choice, language, page: z.number().int().min(1).default(1) }),
  reply: json(
    z.object({
      pageNotice: z.string(),
      title: z.string(),
      direction: z.enum(['ltr', 'rtl']),
      /** All that is not told medium by medium; on every page of the preview. */
      sections: z.array(z.object({ id: z.string(), heading: z.string(), lines: z.array(line) })),
      media: z.array(z.object({ number: z.number().int(), heading: z.string(), name: z.string(), sentences: z.array(sentence) })),
      pages: z.number().int().min(1),
    }),
  ),
})

/** Begins to write the report as it stands into the folder of the case. One is written at a time: the problem `report-busy` else. */
export const writeReport = defineRoute({
  method: 'POST',
  who: everyone,
  path: '/api/cases/:reference/report-write',
  bodyBytes,
  input: z.object({ reference, choice, formats }),
  reply: json(z.object({ job: z.string() })),
})

const writing = z.object({ done: count, of: count, since: z.iso.datetime() })

/** The report that is being written now, and why the last one failed; null where it did not. */
export const followWriting = defineRoute({
  method: 'GET',
  who: everyone,
  path: '/api/cases/:reference/report-writing',
  input: z.object({ reference }),
  reply: json(z.object({ writing: writing.nullable(), failed: problemRecord.nullable() })),
})

/** A file of a release, written once; `intact` is false where it is gone or its bytes are no longer those. */
const releasedFile = z.object({
  name: z.string(),
  format: z.enum(releaseFormats),
  /** Null where one file holds all languages. */
  language: language.nullable(),
  bytes: count,
  sha256,
  intact: z.boolean(),
})

const release = z.object({
  id: releaseId,
  choice,
  formats,
  digest: sha256,
  by: personShown,
  at: z.iso.datetime(),
  confirmations: z.array(z.object({ by: personShown, at: z.iso.datetime() })),
  /** `overtaken`: the case changed before it was confirmed, so that it cannot be confirmed any more. */
  state: z.enum(releaseStandings),
  /** Whether the case has changed since, in what this release tells. */
  changedSince: z.boolean(),
  /** Whether its files are being written; with the last confirmation it is released once they are there. */
  writing: z.boolean(),
  files: z.array(releasedFile),
})

/** All releases of a case, the newest first. */
export const listReleases = defineRoute({
  method: 'GET',
  who: everyone,
  path: '/api/cases/:reference/releases',
  input: z.object({ reference }),
  reply: json(z.object({ needsTwo: z.boolean(), releases: z.array(release) })),
})

/** Freezes a choice and the digest of what it tells; the problem `release-not-verified` where it is a draft. */
export const prepareRelease = defineRoute({
  method: 'POST',
  who: releasing,
  path: '/api/cases/:reference/releases',
  bodyBytes,
  input: z.object({ reference, choice, formats }),
  reply: json(release),
})

/**
 * Confirms a release under one's own name. Problems: `passphrase-wrong`, `release-overtaken` where the case changed since it was prepared,
 * `release-own-second` where the same person confirms twice. With the last confirmation that is needed the files are written: the answer
 * comes when they are there, or after some seconds with `writing`, and the release is `released` once they are. Why that failed is told by `report-writing`.
 */
export const confirmRelease = defineRoute({
  method: 'POST',
  who: releasing,
  path: '/api/cases/:reference/releases/:release/confirm',
  input: z.object({ reference, release: releaseId, passphrase: z.string().min(1).max(1024) }),
  reply: json(release),
})

export type ReportChoiceShown = z.output<typeof choice>
export type ReportWeighed = z.output<(typeof weighReport)['reply']['schema']>
export type ReportPreviewShown = z.output<(typeof previewReport)['reply']['schema']>
export type ReleaseShown = z.output<typeof release>
