import { z } from 'zod'

const place = z.object({ frame: z.number(), pts: z.number(), isShared: z.literal(true).optional() })

/** What the decoder process is asked to do, as its one argument in JSON. */
export const nodeAvRequest = z.discriminatedUnion('task', [
  z.object({ task: z.literal('id') }),
  z.object({ task: z.literal('probe'), input: z.string(), maxPixels: z.number() }),
  z.object({
    task: z.literal('frames'),
    input: z.string(),
    maxPixels: z.number(),
    width: z.number(),
    height: z.number(),
    filter: z.string(),
    only: z.array(place).nullable(),
    look: z.enum(['keyframes', 'whole']),
    /** Times of entrances for wanted frames that are gone to one by one; null: they are looked for from the start. */
    runs: z.array(z.object({ entrance: z.number(), decodedAt: z.number().optional(), wanted: z.array(place) })).nullable(),
    /** The filter for samples on descriptor 6; with it entrances are told on descriptor 8. */
    samples: z.string().nullable(),
    /** Seconds from the start of the film, for the picture that stands by itself before each; null: it is read otherwise. */
    moments: z.array(z.number()).nullable(),
  }),
  z.object({ task: z.literal('sound'), input: z.string(), maxPixels: z.number(), filter: z.string() }),
])

export type NodeAvRequest = z.infer<typeof nodeAvRequest>
export type FramesTask = Extract<NodeAvRequest, { task: 'frames' }>
export type SoundTask = Extract<NodeAvRequest, { task: 'sound' }>
