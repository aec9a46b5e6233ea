import type { z } from 'zod'
import { Problem } from '../../domain/problem.ts'

/** What a decoder says in JSON, checked: the process that wrote it has read what others made. Any other answer is `decoder-crashed`. */
export function decoderReply<T>(schema: z.ZodType<T>, reply: string): T {
  try {
    return schema.parse(JSON.parse(reply))
  } catch (cause) {
    throw new Problem('decoder-crashed', 'an answer of another form', cause)
  }
}
