import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'

/** Serves the built console from a folder. Addresses of its screens give the one page; everything else unknown is a problem. */
export function servePages(app: FastifyInstance, webRoot: string | null): void {
  if (webRoot !== null) app.register(fastifyStatic, { root: webRoot, cacheControl: false, etag: false, lastModified: false, setHeaders })
  app.addHook('onRequest', async ({ headers }) => {
    for (const name of ['if-none-match', 'if-modified-since'] as const) delete headers[name]
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (webRoot === null || !asksForScreen(request)) throw new Problem('address-missing')
    return reply.sendFile('index.html')
  })
}

// Names under assets/ hold a digest of their content; the page itself must always be asked for. Neither is ever compared with an
// older copy: an answer "not modified" has no type, and what has no type does not leave.
function setHeaders(reply: FastifyReply, path: string): void {
  reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}

function asksForScreen(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? ''
  const accepts = request.headers.accept ?? ''
  return request.method === 'GET' && !path.startsWith('/api/') && accepts.includes('text/html')
}
