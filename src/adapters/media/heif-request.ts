import { z } from 'zod'

/** What the HEIC decoder process is asked, as its one argument in JSON. */
export const heifRequest = z.object({ input: z.string(), maxPixels: z.number(), longSide: z.number() })

const size = z.object({ width: z.number(), height: z.number() })

/** The line that comes before the pixels. */
export const heifHead = z.object({ width: z.number(), height: z.number(), pages: z.number(), small: size, hash: size })
