import type { FastifyInstance } from 'fastify'
import { Problem } from '../domain/problem.ts'

/** The names by which a browser on this machine reaches the server. The port is free, so that forwarded ports work. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** Refuses requests under any other host name, so that a foreign page cannot reach the server by rebinding its own name. */
export function checkHost(app: FastifyInstance, hosts: readonly string[]): void {
  app.addHook('onRequest', async (request) => {
    if (!hosts.includes(hostName(request.headers.host ?? ''))) throw new Problem('request-refused', 'host')
    if (request.headers['sec-fetch-site'] === 'cross-site' && request.url.startsWith('/api/'))
      throw new Problem('request-refused', 'origin')
  })
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}
