import type { PeopleMeans } from '../application/people/people-means.ts'
import type { ConsoleSource } from '../application/ports/console-source.ts'
import type { AnalyzerCard } from '../application/report/report-input.ts'
import type { Handlers } from './route-handlers.ts'
import { caseHandlers } from './routes/cases.ts'
import { healthHandlers } from './routes/health.ts'
import { interfaceHandlers } from './routes/interface.ts'
import { mediaHandlers } from './routes/media.ts'
import { peopleHandlers } from './routes/people.ts'
import { reportHandlers } from './routes/reports.ts'

/** What the handlers work with. */
export interface HandlerDeps extends PeopleMeans {
  readonly source: ConsoleSource
  readonly version: string
  /** How often the state of a followed case is read, in milliseconds. */
  readonly pollMillis: number
  /** The analyzers of this installation, so that a page can say which of them were not applied. */
  readonly analyzers: readonly AnalyzerCard[]
}

/** The handlers of all routes. */
export function handlersOver({ source, ...deps }: HandlerDeps): Handlers {
  return {
    ...caseHandlers(source, deps.pollMillis),
    ...mediaHandlers(source, deps.analyzers),
    ...reportHandlers(source),
    ...peopleHandlers(deps),
    ...interfaceHandlers(),
    ...healthHandlers(deps.version),
  }
}
