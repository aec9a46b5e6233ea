import { z } from 'zod'
import { certainties } from '../domain/description.ts'
import { mediaKinds, outcomes } from '../domain/evidence.ts'
import { type ProblemCode, problemCodes } from '../domain/problem.ts'

/** A part of a whole. */
export const share = z.number().min(0).max(1)
/** The reference of a case as people write it. */
export const reference = z.string().min(1).max(200)
/** SHA-256 of a medium, 64 lower-case hex digits. */
export const mediaId = z.string().regex(/^[0-9a-f]{64}$/)
/** A BCP 47 tag of a language that the console offers. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
export const mediaKind = z.enum(mediaKinds)
export const outcome = z.enum(outcomes)
export const certainty = z.enum(certainties)

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code)
}

const problemCode = z.string().refine(isProblemCode)
/** What could not be done with one thing; the words for the code are in the interface catalogue. */
export const problemRecord = z.object({ code: problemCode, detail: z.string().nullable() })

/** A point in a medium: `pts × num / den` seconds. */
export const mediaTime = z.object({ pts: z.number(), timeBase: z.tuple([z.number(), z.number()]) })

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** Where in a medium something is. */
export const locator = z.discriminatedUnion('on', [
  z.object({ on: z.literal('media') }),
  z.object({ on: z.literal('span'), from: mediaTime, to: mediaTime }),
  z.object({ on: z.literal('frame'), at: mediaTime }),
  z.object({ on: z.literal('region'), at: mediaTime.nullable(), box }),
])

export type PlaceInMedium = z.output<typeof locator>
export type TimeInMedium = z.output<typeof mediaTime>
