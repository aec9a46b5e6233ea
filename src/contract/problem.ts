import { z } from 'zod'

/** What went wrong with a request: a code of the domain, or `unexpected` for a fault of ours. */
export const problemReply = z.object({ problem: z.object({ code: z.string(), detail: z.string().nullable() }) })
export type ProblemReply = z.output<typeof problemReply>
