import { z } from 'zod'
import { type ProblemCode, problemCodes } from '../../../domain/problem.ts'

/** Lower-case hex of a fixed length. */
export function hex(digits: number, description: string) {
  return z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`))
    .describe(description)
}

/** A whole number from 0 on. */
export function count(description: string) {
  return z.number().int().nonnegative().describe(description)
}

/** An instant of a file's own record. */
export const instant = z.string().regex(/^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)

export const mediaTime = z
  .strictObject({
    pts: z.number().int().describe('The container’s own time stamp.'),
    timeBase: z.tuple([z.number().int(), z.number().int()]).describe('Numerator and denominator of the unit of pts, in seconds.'),
  })
  .meta({ id: 'mediaTime', description: 'A point in a medium: pts × numerator / denominator seconds. Exact; never a float of seconds.' })

const fraction = z.number().describe('Fraction of the upright picture’s width or height.')

export const locator = z
  .discriminatedUnion('on', [
    z.strictObject({ on: z.literal('media') }),
    z.strictObject({ on: z.literal('span'), from: mediaTime, to: mediaTime }),
    z.strictObject({ on: z.literal('frame'), at: mediaTime }),
    z.strictObject({
      on: z.literal('region'),
      at: mediaTime.nullable().describe('Null in a photo.'),
      box: z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction }).describe('Origin top left.'),
    }),
  ])
  .meta({ id: 'locator', description: 'Where in a medium something is: everywhere, in a span of time, in one frame, in a region.' })

export const problem = z
  .strictObject({
    code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]).describe('What scripts match on.'),
    detail: z.string().nullable().describe('Technical facts for a specialist; never content or names.'),
  })
  .meta({ id: 'problem', description: 'What went wrong with one thing.' })

export const model = z
  .strictObject({
    id: z.string().describe('Id of its manifest.'),
    version: z.string().describe('Version of its manifest.'),
    sha256: hex(64, 'SHA-256 of the weights as they lay on disk when they were used.'),
  })
  .meta({ id: 'model', description: 'Weights that had a part in a run.' })
