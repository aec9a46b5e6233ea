import { z } from 'zod'
import { certainty, mediaId, reference } from './parts.ts'
import { claimId, personShown } from './review-parts.ts'
import { defineRoute, json } from './route.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** The claims that a sample speaks for; null leaves a field open. */
const population = z.object({
  kind: z.string().max(40).nullable(),
  certainty: certainty.nullable(),
  model: z.string().max(200).nullable(),
  from: day.nullable(),
  to: day.nullable(),
})

/** The share of wrong claims that is to be excluded, and the confidence of that. */
const goal = { bound: z.number().min(0.001).max(0.5), confidence: z.number().min(0.5).max(0.999) }

const sampleShown = z.object({
  id: z.string(),
  population,
  bound: z.number(),
  confidence: z.number(),
  /** Claims of the population when it was fixed, and the digest of their list. */
  size: z.number().int(),
  digest: z.string(),
  seed: z.string(),
  by: personShown,
  at: z.iso.datetime(),
  decided: z.number().int(),
  wrong: z.number().int(),
  /** `held`: it has shown its bound. `draw`: claims are still to be decided, up to `wanted` in all. `census`: every claim is to be decided. */
  step: z.enum(['held', 'draw', 'census']),
  wanted: z.number().int().nullable(),
  because: z.enum(['more-wrong-than-the-bound', 'no-smaller-sample']).nullable(),
  /** At most so many of the population are wrong, as it stands. */
  upper: z.number().int().nullable(),
  next: z.object({ media: mediaId, claim: claimId }).nullable(),
})

/** All samples of a case, the earliest first, each with where it stands. */
export const listSamples = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/samples',
  input: z.object({ reference }),
  reply: json(z.object({ samples: z.array(sampleShown) })),
})

/** How many claims a population has now, and how many of them a sample would ask; null where it would ask them all. */
export const weighSample = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/samples/weigh',
  input: z.object({ reference, population, ...goal }),
  reply: json(z.object({ size: z.number().int(), asked: z.number().int().nullable() })),
})

/** Fixes the population and draws by lot, before anybody looks at a claim of it. */
export const drawSampleOf = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/samples',
  input: z.object({ reference, population, ...goal }),
  reply: json(sampleShown),
})

export type SampleShown = z.output<typeof sampleShown>
export type PopulationShown = z.output<typeof population>
