import { createServer as createHttpsServer } from 'node:https'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { type RouteName, routes } from '../contract/routes.ts'
import { answerMalformed, answerProblems } from './answer-problem.ts'
import { checkHost } from './check-host.ts'
import { type HandlerDeps, handlersOver } from './handlers.ts'
import { mount } from './mount.ts'
import { countStreams } from './open-streams.ts'
import { protect } from './protect.ts'
import { refuseImagery } from './refuse-imagery.ts'
import type { Handlers } from './route-handlers.ts'
import { servePages } from './serve-pages.ts'
import { type Door, openDoor } from './who-asks.ts'

/** A certificate and its key, both PEM. */
export interface ServerTls {
  readonly cert: Buffer
  readonly key: Buffer
}

export interface ServerDeps extends HandlerDeps {
  /** Null serves without encryption, which only the way inside one machine may do. */
  readonly tls: ServerTls | null
  /** Folder of the built console; null serves the API alone. */
  readonly webRoot: string | null
  /** Host names under which requests are taken; `loopbackHosts` unless the operator opened the server to a network. */
  readonly hosts: readonly string[]
  /** Told of every fault that is no problem, so that none is swallowed. */
  readonly onUnexpected: (error: unknown) => void
}

/** The console's server: the routes of the contract and the built pages, and nothing that could carry a picture. Not yet listening. */
export function createServer({ webRoot, hosts, onUnexpected, tls, ...deps }: ServerDeps): FastifyInstance {
  const app = Fastify({
    forceCloseConnections: true,
    bodyLimit: 64 * 1024,
    requestTimeout,
    frameworkErrors: answerMalformed,
    routerOptions: { maxParamLength: longestPart },
    ...(tls === null ? {} : encrypted(tls)),
  })
  // JSON is what the routes take, and what no form of another site can send.
  app.removeContentTypeParser('text/plain')
  checkHost(app, hosts)
  refuseImagery(app)
  protect(app)
  answerProblems(app, onUnexpected)
  servePages(app, webRoot)
  // After the protections are loaded, so that they hold for every route.
  app.register(async (ready) => mountAll(ready, openDoor(deps, { encrypted: tls !== null }), handlersOver(deps)))
  return app
}

// As long as the contract lets the reference of a case and the name of a report be.
const longestPart = 200
// Whoever sends a request byte by byte holds a connection no longer than this.
const requestTimeout = 30_000

function encrypted({ cert, key }: ServerTls): Pick<FastifyServerOptions, 'serverFactory'> {
  return { serverFactory: (handler) => createHttpsServer({ cert, key, minVersion: 'TLSv1.2', requestTimeout }, handler) }
}

function mountAll(app: FastifyInstance, door: Door, handlers: Handlers): void {
  const place = { app, door, streams: countStreams() }
  const mountOne = <Name extends RouteName>(name: Name) => mount(place, routes[name], handlers[name])
  for (const name of Object.keys(routes)) if (isRouteName(name)) mountOne(name)
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(routes, name)
}
