import { z } from 'zod'
import { findFields } from './find-fields.ts'
import { mediaId, reference } from './parts.ts'
import { defineRoute, json } from './route.ts'

/** So many media a report can name one by one. */
export const mostNamed = 10_000

/**
 * Media to name in a report: those that a search finds, or those of which every claim is decided or covered by a sample. At most
 * `mostNamed` of them; `total` counts all.
 */
export const listReportMedia = defineRoute({
  method: 'POST',
  who: ['investigator', 'second-reader', 'supervisor'],
  path: '/api/cases/:reference/report-media',
  input: z.object({ reference, which: z.enum(['found', 'verified']), ...findFields }),
  reply: json(z.object({ media: z.array(mediaId), total: z.number().int().nonnegative() })),
})
