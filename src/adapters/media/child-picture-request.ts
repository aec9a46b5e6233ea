import { z } from 'zod'

/** What the picture decoder process is asked, as its one argument in JSON. */
export const childPictureRequest = z.object({
  by: z.enum(['heif', 'sharp']),
  input: z.string(),
  wallSeconds: z.number(),
  maxPixels: z.number(),
})

const size = z.object({ width: z.number(), height: z.number() })

/** The line that comes before the pixels: first those of `small`, then those of `hash`. */
export const childPictureHead = z.object({
  width: z.number(),
  height: z.number(),
  pages: z.number(),
  damaged: z.boolean(),
  decoder: z.string(),
  small: size,
  hash: size,
})
