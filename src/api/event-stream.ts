import { Readable } from 'node:stream'
import type { z } from 'zod'
import { Problem } from '../domain/problem.ts'

/** Events as a stream for a browser. It ends before the first event that its reader may no longer be told; then the page asks anew, and learns why. */
export function eventStream(schema: z.ZodType, events: AsyncIterable<unknown>, stillMay: () => Promise<void>): Readable {
  return Readable.from(encodeEvents(schema, whileAllowed(events, stillMay)), { objectMode: false })
}

async function* encodeEvents(schema: z.ZodType, events: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const event of events) yield `data: ${JSON.stringify(schema.parse(event))}\n\n`
}

async function* whileAllowed(events: AsyncIterable<unknown>, stillMay: () => Promise<void>): AsyncIterable<unknown> {
  for await (const event of events) {
    if (await isRefused(stillMay)) return
    yield event
  }
}

async function isRefused(stillMay: () => Promise<void>): Promise<boolean> {
  try {
    await stillMay()
    return false
  } catch (problem) {
    if (problem instanceof Problem) return true
    throw problem
  }
}
