import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../domain/problem.ts'

// A fast typist with live search stays far below this; a loop does not.
const requestsPerMinute = 1200

/**
 * Headers that bind the browser: own scripts, styles and fonts only, no pictures by any address, no frames, nothing kept of the API. The only
 * media are those that a script of ours already holds: a short film of a look.
 */
export function protect(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  })
  app.register(rateLimit, { max: requestsPerMinute, timeWindow: 60_000, errorResponseBuilder: () => new Problem('too-many-requests') })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), display-capture=()')
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
}

const contentSecurityPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'media-src': ['blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}
