import Fastify, { type FastifyInstance } from 'fastify'
import type { ConsoleSource } from '../application/ports/console-source.ts'
import { type RouteName, routes } from '../contract/routes.ts'
import { answerProblems } from './answer-problem.ts'
import { checkHost } from './check-host.ts'
import { type HandlerSettings, handlersOver } from './handlers.ts'
import { mount } from './mount.ts'
import { protect } from './protect.ts'
import { refuseImagery } from './refuse-imagery.ts'
import type { Handlers } from './route-handlers.ts'
import { servePages } from './serve-pages.ts'

export interface ServerDeps extends HandlerSettings {
  readonly source: ConsoleSource
  /** Folder of the built console; null serves the API alone. */
  readonly webRoot: string | null
  /** Host names under which requests are taken; `loopbackHosts` unless the operator opened the server to a network. */
  readonly hosts: readonly string[]
  /** Told of every fault that is no problem, so that none is swallowed. */
  readonly onUnexpected: (error: unknown) => void
}

/** The console's server: the routes of the contract and the built pages, and nothing that could carry a picture. Not yet listening. */
export function createServer({ source, webRoot, hosts, onUnexpected, ...settings }: ServerDeps): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 64 * 1024 })
  checkHost(app, hosts)
  refuseImagery(app)
  protect(app)
  answerProblems(app, onUnexpected)
  servePages(app, webRoot)
  // After the protections are loaded, so that they hold for every route.
  app.register(async (ready) => mountAll(ready, handlersOver(source, settings)))
  return app
}

function mountAll(app: FastifyInstance, handlers: Handlers): void {
  for (const name of Object.keys(routes)) if (isRouteName(name)) mountOne(app, name, handlers)
}

function mountOne<Name extends RouteName>(app: FastifyInstance, name: Name, handlers: Handlers): void {
  mount(app, routes[name], handlers[name])
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(routes, name)
}
