import { z } from 'zod'
import { findFields } from './find-fields.ts'
import { certainty, language, locator, mediaId, mediaKind, mediaTime, outcome, problemRecord, reference, share } from './parts.ts'
import { defineRoute, json } from './route.ts'

const sentence = z.object({ text: z.string(), claims: z.array(z.string()) })

/** A part of the drafted text: the medium as a whole, or one shot of a film (0-based) with its time range. */
const passage = z.object({
  shot: z.number().int().nonnegative().nullable(),
  from: mediaTime.nullable(),
  to: mediaTime.nullable(),
  sentences: z.array(sentence),
})

/** What one sentence of the list shows of a shot in which the searched words occur. */
const hit = z.object({ from: mediaTime.nullable(), text: z.string() })

const mediumBasics = z.object({
  id: mediaId,
  kind: mediaKind,
  mimeType: z.string(),
  bytes: z.number(),
  outcome: outcome.nullable(),
  problems: z.array(problemRecord),
  duration: mediaTime.nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  takenAt: z.string().nullable(),
})

const mediumInList = mediumBasics.extend({
  path: z.string().nullable(),
  paths: z.number().int(),
  shots: z.number().int(),
  text: z.string(),
  hits: z.array(hit),
})

/**
 * Media of a case that have one of the chosen values in each facet and all the words, in the order in which the exhibits were read, a page at a
 * time; `next` is the `after` of the following page. While `complete` is false there may be more than `total`; `share` of the media are in the index.
 */
export const listMedia = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/media',
  input: z.object({
    reference,
    language,
    ...findFields,
    after: mediaId.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(40),
  }),
  reply: json(
    z.object({
      media: z.array(mediumInList),
      next: mediaId.nullable(),
      total: z.number().int().nonnegative(),
      complete: z.boolean(),
      share,
    }),
  ),
})

const model = z.object({ id: z.string(), version: z.string(), sha256: z.string() })

/** One observation that a claim rests on. `confidence` is the model's own score in 0…1, uncalibrated. */
const support = z.object({
  id: z.string(),
  kind: z.string(),
  analyzer: z.string(),
  analyzerVersion: z.number(),
  models: z.array(model),
  confidence: z.number(),
  where: locator,
})

const claim = z.object({ id: z.string(), kind: z.string(), certainty, where: locator, support: z.array(support) })

const file = z.object({
  exhibit: z.string(),
  path: z.string(),
  bytes: z.number().nullable(),
  modifiedAt: z.string().nullable(),
  createdAt: z.string().nullable(),
})

const facts = z.object({
  container: z.string().nullable(),
  hasPicture: z.boolean(),
  hasSound: z.boolean(),
  damaged: z.boolean(),
  decoder: z.string(),
})

const capture = z.object({
  takenAt: z.string().nullable(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  software: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
})

/**
 * The accounting of a film in short: how many stills stand for how many frames, how many of these were examined, and the greatest
 * distance of a frame from its still (0…1).
 */
const ledgerSummary = z.object({
  frames: z.number().int(),
  stills: z.number().int(),
  examined: z.number().int(),
  shots: z.number().int(),
  bound: z.number(),
  greatestDistance: z.number(),
})

/** An analysis that gave nothing, and why, in the language asked for; `detail` holds technical facts for a specialist. */
const notDone = z.object({
  analysis: z.string(),
  why: z.enum(['failed', 'not-installed', 'not-run', 'left-out', 'not-applicable']),
  text: z.string(),
  detail: z.string().nullable(),
})

/** One medium with its whole drafted text and what each sentence rests on. */
export const showMedium = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id',
  input: z.object({ reference, id: mediaId, language }),
  reply: json(
    mediumBasics.extend({
      language,
      md5: z.string(),
      sha1: z.string(),
      files: z.array(file),
      facts: facts.nullable(),
      capture: capture.nullable(),
      passages: z.array(passage),
      claims: z.array(claim),
      notDone: z.array(notDone),
      /** What limits left out although it could be read, a sentence for each. */
      leftOut: z.array(z.string()),
      /** What it and the media that are almost the same hold together, a sentence for each; none where it stands alone. */
      together: z.array(z.string()),
      ledger: ledgerSummary.nullable(),
    }),
  ),
})

export type MediumInList = z.output<typeof mediumInList>
export type MediumShown = z.output<(typeof showMedium)['reply']['schema']>
export type PassageShown = z.output<typeof passage>
export type ClaimShown = z.output<typeof claim>
export type SupportShown = z.output<typeof support>
export type NotDone = z.output<typeof notDone>
