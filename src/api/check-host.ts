import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'

/** The names by which a browser on this machine reaches the server. The port is free, so that forwarded ports work. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** Refuses requests under any other host name, so that a foreign page cannot reach the server by rebinding its own name. */
export function checkHost(app: FastifyInstance, hosts: readonly string[]): void {
  app.addHook('onRequest', async (request) => {
    if (!hosts.includes(hostName(request.headers.host ?? ''))) throw new Problem('request-refused', 'host')
    if (foreignSites.has(String(request.headers['sec-fetch-site'])) && request.url.startsWith('/api/'))
      throw new Problem('request-refused', 'origin')
    if (!['GET', 'HEAD'].includes(request.method)) requireOwnPage(request)
  })
}

// Another port of this machine is of the same site, and no page of ours.
const foreignSites: ReadonlySet<string> = new Set(['cross-site', 'same-site'])

/** What changes something comes from a page of this very host, as JSON, which no form can send. */
function requireOwnPage({ headers, protocol }: FastifyRequest): void {
  const origin = headers.origin === undefined ? null : URL.parse(headers.origin)
  if (origin === null || origin.host !== headers.host || origin.protocol !== `${protocol}:`) throw new Problem('request-refused', 'origin')
  if (!/^application\/json(;|$)/i.test(headers['content-type'] ?? '')) throw new Problem('request-refused', 'content-type')
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}
