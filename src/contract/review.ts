import { z } from 'zod'
import { verdicts } from '../domain/review/decision.ts'
import { language, mediaId, mediaKind, mediaTime, reference } from './parts.ts'
import { claimId, claimInReview, decisionId, exposureId, personShown, reading, reviewProgress, stackShown } from './review-parts.ts'
import { defineRoute, events, json } from './route.ts'

const listed = z.object({ value: z.string(), word: z.string() })

/** One medium with its claims in the order of telling, and what this person may decide of each. */
export const showReview = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id/review',
  input: z.object({ reference, id: mediaId, language }),
  reply: json(
    z.object({
      id: mediaId,
      kind: mediaKind,
      path: z.string().nullable(),
      duration: mediaTime.nullable(),
      language,
      claims: z.array(claimInReview),
      /** The words of the vocabulary that amendments choose from, by the name of the list, in the order of the language. */
      lists: z.record(z.string(), z.array(listed)),
      stack: stackShown.nullable(),
      /** Whether decisions of others are kept from this reader until they have read for themselves. */
      blind: z.boolean(),
      progress: reviewProgress,
    }),
  ),
})

const decided = z.object({
  /** The claims of this medium as they stand now, those that were decided. */
  claims: z.array(claimInReview),
  progress: reviewProgress,
  /** How many media were covered, this one among them. */
  covered: z.number().int().positive(),
})

/**
 * Decides claims of one medium in one act, which covers its stack. A claim whose `supersedes` is not the decision that stands is the problem
 * `decision-overtaken`, and then nothing is saved. `amend` takes one claim, and `amendment` the fields that change.
 */
export const decideClaims = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id/decisions',
  input: z.object({
    reference,
    id: mediaId,
    language,
    claims: z
      .array(z.object({ claim: claimId, supersedes: decisionId.nullable() }))
      .min(1)
      .max(500),
    verdict: z.enum(verdicts).exclude(['withdraw']),
    reading,
    amendment: z
      .record(z.string(), z.union([z.string().max(20_000), z.number(), z.array(z.string().max(100)).max(20)]))
      .nullable()
      .default(null),
    /** What this person had opened for these claims. */
    seen: z.array(exposureId).max(200).default([]),
  }),
  reply: json(decided),
})

/** Takes back the last decisions that this person made together and that still stand, in the case or in one medium of it. */
export const undoDecision = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/undo',
  input: z.object({ reference, media: mediaId.nullable().default(null) }),
  /** The medium that was decided and the claims that are open again there; null where there was nothing to take back. */
  reply: json(z.object({ undone: z.object({ media: mediaId, claims: z.array(claimId), covered: z.number().int() }).nullable() })),
})

/** The medium to work on after this one: one of each stack, leads before the rest, nothing hard where the day is to be gentle. */
export const nextToReview = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/review/next',
  input: z.object({ reference, after: mediaId.optional(), reading: reading.default('first') }),
  reply: json(
    z.object({
      media: mediaId.nullable(),
      why: z.enum(['lead', 'stack', 'open', 'second', 'differs']).nullable(),
      /** Media with something left in this reading. */
      left: z.number().int().nonnegative(),
    }),
  ),
})

/** Takes a medium out of its stack, or puts it back. What was decided through the stack no longer holds of a medium taken out. */
export const changeStack = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id/stack',
  input: z.object({ reference, id: mediaId, out: z.boolean() }),
  reply: json(z.object({ stack: stackShown, withdrawn: z.number().int().nonnegative() })),
})

const decisionTold = z.object({
  place: z.number().int().positive(),
  media: mediaId,
  claim: claimId,
  by: personShown,
  at: z.iso.datetime(),
  /** Null where this reader is not to know it yet. */
  verdict: z.enum(verdicts).nullable(),
})

/** Decisions of everybody on this case as they are made, from the place after `after`, or from now. */
export const followReview = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/review/events',
  input: z.object({ reference, after: z.coerce.number().int().nonnegative().optional() }),
  reply: events(z.object({ place: z.number().int().nonnegative(), decisions: z.array(decisionTold) })),
})

export type ReviewShown = z.output<(typeof showReview)['reply']['schema']>
export type ReviewEvent = z.output<(typeof followReview)['reply']['schema']>
export type Decided = z.output<typeof decided>
