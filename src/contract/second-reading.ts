import { z } from 'zod'
import { verdicts } from '../domain/review/decision.ts'
import { language, mediaId, reference } from './parts.ts'
import { claimId, personShown } from './review-parts.ts'
import { defineRoute, json } from './route.ts'

/** Media with decided claims that wait for this person's second reading, a page at a time in the order of ids. */
export const listSecondReadings = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/second-readings',
  input: z.object({ reference, after: mediaId.optional(), limit: z.coerce.number().int().min(1).max(100).default(40) }),
  reply: json(
    z.object({
      media: z.array(z.object({ id: mediaId, path: z.string().nullable(), claims: z.number().int() })),
      next: mediaId.nullable(),
    }),
  ),
})

const side = z.object({
  by: personShown,
  at: z.iso.datetime(),
  verdict: z.enum(verdicts),
  /** What the claim says under this reading; null where it is not told. */
  says: z.string().nullable(),
})

/** Claims on which two readings differ and that nobody has settled; `mayAdjudicate` tells whether this person may. */
export const listDifferences = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/differences',
  input: z.object({ reference, language }),
  reply: json(
    z.object({
      differences: z.array(
        z.object({
          media: mediaId,
          path: z.string().nullable(),
          claim: claimId,
          drafted: z.string(),
          first: side,
          second: side,
          mayAdjudicate: z.boolean(),
        }),
      ),
    }),
  ),
})

/** How far two readings agree: Cohen's kappa over claims that both have read, with its 95 % interval; null where it cannot be told. */
export const showAgreement = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/agreement',
  input: z.object({ reference }),
  reply: json(
    z.object({
      readTwice: z.number().int().nonnegative(),
      same: z.number().int().nonnegative(),
      kappa: z.number().nullable(),
      from: z.number().nullable(),
      to: z.number().nullable(),
    }),
  ),
})

export type SecondReadings = z.output<(typeof listSecondReadings)['reply']['schema']>
export type Differences = z.output<(typeof listDifferences)['reply']['schema']>
export type AgreementShown = z.output<(typeof showAgreement)['reply']['schema']>
