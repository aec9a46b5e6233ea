import { z } from 'zod'
import { language } from './parts.ts'
import { defineRoute, json } from './route.ts'

/**
 * The words of the console, key to MessageFormat 2 source, formatted in the browser: in the first of the wished languages (BCP 47
 * tags with commas between) that is on offer, else in English.
 */
export const showInterface = defineRoute({
  method: 'GET',
  who: 'anyone',
  path: '/api/interface',
  during: 'break',
  input: z.object({ wished: z.string().max(400) }),
  reply: json(
    z.object({
      language,
      /** The tag that numbers, dates and lists are formatted with. */
      formats: z.string(),
      direction: z.enum(['ltr', 'rtl']),
      /** All languages on offer, each named in itself. */
      languages: z.array(z.object({ tag: language, name: z.string() })),
      messages: z.record(z.string(), z.string()),
    }),
  ),
})

export type InterfaceShown = z.output<(typeof showInterface)['reply']['schema']>
