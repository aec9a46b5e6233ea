import { z } from 'zod'
import { pictureTiers } from '../../domain/review/tier.ts'

const size = z.object({ width: z.number().int().positive(), height: z.number().int().positive() })
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** What the look process is asked about the pixels that it is given: `turns` makes them upright, `box` cuts the upright picture. */
export const lookQuestion = z.object({
  size,
  turns: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  box: box.nullable(),
  to: size,
  tier: z.enum(pictureTiers),
  as: z.enum(['webp', 'pixels']),
})

export type LookQuestion = z.infer<typeof lookQuestion>

/** Every answer tells the memory of the process in bytes, and what was the matter if something was. */
export const lookAnswer = z.object({ memory: z.number(), fault: z.string().nullable() })
