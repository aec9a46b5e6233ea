import type { FastifyInstance, FastifyRequest } from 'fastify'
import { lookTypes } from '../contract/route.ts'

/** The content types that may leave the server. Anything else, and pictures, films and sound above all, is stopped. */
const allowed: ReadonlySet<string> = new Set([
  'application/javascript',
  'application/json',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/css',
  'text/event-stream',
  'text/html',
  'text/javascript',
  'font/woff2',
])

/** Whether an answer of this content type may leave. An answer without a body has none. */
export function mayLeave(contentType: string): boolean {
  return allowed.has((contentType.split(';')[0] ?? '').trim().toLowerCase())
}

/** Whether a showing of this content type may leave through this request: only where the route was declared as one that shows. */
function mayShow(request: FastifyRequest, contentType: string): boolean {
  return request.routeOptions.config.shows === true && lookTypes.some((type) => type === contentType)
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by the route table alone, from the shape of the reply. */
    shows?: boolean
  }
}

/** The last gate before the wire: an answer of any other type fails, whoever made it. */
export function refuseImagery(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (payload === null || payload === undefined || payload === '') return payload
    const type = String(reply.getHeader('content-type') ?? '')
    if (!mayLeave(type) && !mayShow(request, type)) {
      reply.removeHeader('content-length')
      throw new Error(`an answer of type ${type === '' ? 'unknown' : type} was stopped`)
    }
    return payload
  })
}
