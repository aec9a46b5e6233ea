import { z } from 'zod'
import { defineRoute, json } from './route.ts'

/** Whether the server answers, and which version it is. */
export const showHealth = defineRoute({
  method: 'GET',
  who: 'anyone',
  path: '/api/health',
  during: 'break',
  input: z.object({}),
  reply: json(z.object({ status: z.literal('ok'), version: z.string() })),
})
