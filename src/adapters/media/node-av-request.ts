import { z } from 'zod'

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
    only: z.array(z.number()).nullable(),
  }),
  z.object({ task: z.literal('sound'), input: z.string(), maxPixels: z.number(), filter: z.string() }),
])

export type NodeAvRequest = z.infer<typeof nodeAvRequest>
export type FramesTask = Extract<NodeAvRequest, { task: 'frames' }>
export type SoundTask = Extract<NodeAvRequest, { task: 'sound' }>
