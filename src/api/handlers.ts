import type { ConsoleSource } from '../application/ports/console-source.ts'
import type { RouteName, routes } from '../contract/routes.ts'
import type { Handler } from './mount.ts'
import { caseHandlers } from './routes/cases.ts'
import { healthHandlers } from './routes/health.ts'
import { interfaceHandlers } from './routes/interface.ts'
import { mediaHandlers } from './routes/media.ts'
import { reportHandlers } from './routes/reports.ts'

/** One handler for each route of the contract; the compiler lists those that are missing. */
export type Handlers = { readonly [Name in RouteName]: Handler<(typeof routes)[Name]> }

/** What the handlers need to know besides the cases. */
export interface HandlerSettings {
  readonly version: string
  /** How often the state of a followed case is read, in milliseconds. */
  readonly pollMillis: number
}

/** The handlers of all routes over one source of cases. */
export function handlersOver(source: ConsoleSource, settings: HandlerSettings): Handlers {
  return {
    ...caseHandlers(source, settings.pollMillis),
    ...mediaHandlers(source),
    ...reportHandlers(source),
    ...interfaceHandlers(),
    ...healthHandlers(settings.version),
  }
}
