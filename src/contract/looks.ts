import { z } from 'zod'
import { lookEnds, lookReasons } from '../domain/review/exposure.ts'
import { shownTiers } from '../domain/review/tier.ts'
import { mediaId, reference } from './parts.ts'
import { claimId, exposureId } from './review-parts.ts'
import { defineRoute, json, lookTypes } from './route.ts'

/**
 * Asks for a look at a medium: where a claim can be settled, or at the medium as a whole. Nothing is shown yet; the answer holds a link
 * that works once, for the person who asked, for a short time. `place` counts the places where the claim can be settled, from 0.
 */
export const openLook = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id/looks',
  input: z.object({
    reference,
    id: mediaId,
    claim: claimId.nullable(),
    tier: z.enum(shownTiers),
    place: z.number().int().min(0).max(10_000).default(0),
    whole: z.boolean().default(false),
    reason: z.enum(lookReasons),
  }),
  reply: json(z.object({ link: z.string(), exposure: exposureId, allowedSeconds: z.number(), places: z.number().int() })),
})

/** The one route that answers with pixels or sound: rendered for the tier and region that were asked for, its exposure recorded before. */
export const showLook = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/looks/:link',
  input: z.object({ link: z.string().regex(/^[0-9a-f]{64}$/) }),
  reply: { as: 'look', types: lookTypes },
})

/** Tells that a look is over, how, and for how many milliseconds it was visible. The server ends what nobody ends. */
export const endLook = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/exposures/:exposure/end',
  during: 'break',
  input: z.object({ exposure: exposureId, dwellMillis: z.number().min(0), how: z.enum(lookEnds) }),
  reply: json(z.object({ ended: z.literal(true) })),
})

export type LookOpened = z.output<(typeof openLook)['reply']['schema']>
