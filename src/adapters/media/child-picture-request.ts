import { z } from 'zod'

const size = z.object({ width: z.number(), height: z.number() })
/** What a process says of pixels that it sends is no more and no less than they can be. */
const told = z.object({ width: z.int().positive(), height: z.int().positive() })

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** What the picture process is asked. `held`: of the bytes that it was given before; `input`: of a file, where it lives for one question only. */
export const pictureQuestion = z.object({
  input: z.string().nullable(),
  held: z.boolean(),
  wallSeconds: z.number(),
  maxPixels: z.number(),
  task: z.discriminatedUnion('name', [
    z.object({ name: z.literal('head') }),
    z.object({ name: z.literal('decode'), by: z.enum(['heif', 'sharp']), turned: z.number().nullable() }),
    z.object({ name: z.literal('page'), page: z.number(), size }),
    z.object({ name: z.literal('pages'), size }),
    z.object({
      name: z.literal('part'),
      by: z.enum(['heif', 'sharp']),
      turned: z.number().nullable(),
      region: box.nullable(),
      margin: z.number(),
      longestSide: z.number(),
    }),
  ]),
})

export type PictureTask = z.infer<typeof pictureQuestion>['task']

/** Every answer tells the memory of the process in bytes, and what was the matter if something was. */
export const pictureAnswer = z.object({
  memory: z.number(),
  problem: z.object({ code: z.string(), detail: z.string().nullable() }).nullable(),
})

/** The answer to `head`: the size of one page as stored, how many pages, and how long each is shown in milliseconds. */
export const headAnswer = told.extend({ pages: z.number(), delays: z.array(z.number()).nullable() })
export type PictureHead = z.infer<typeof headAnswer>

/** The answer to `decode`, before the pixels: first those of `small`, then those of `hash`. */
export const decodeAnswer = told.extend({ pages: z.number(), damaged: z.boolean(), decoder: z.string(), small: told, hash: told })

/** The answer to `page`, `pages` and `part`, before the pixels. */
export const pixelsAnswer = told
