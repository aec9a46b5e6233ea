import { z } from 'zod'
import { language } from './parts.ts'
import { defineRoute, json } from './route.ts'

/** The words of the console in one language: key to MessageFormat 2 source, formatted in the browser. */
export const showInterface = defineRoute({
  method: 'GET',
  path: '/api/interface/:language',
  input: z.object({ language }),
  reply: json(
    z.object({
      language,
      direction: z.enum(['ltr', 'rtl']),
      /** All languages on offer, each named in itself. */
      languages: z.array(z.object({ tag: language, name: z.string() })),
      messages: z.record(z.string(), z.string()),
    }),
  ),
})

export type InterfaceShown = z.output<(typeof showInterface)['reply']['schema']>
