import type { ConsoleSource } from '../application/ports/console-source.ts'
import type { AnalyzerCard } from '../application/report/report-input.ts'
import type { Handlers } from './route-handlers.ts'
import { caseHandlers } from './routes/cases.ts'
import { healthHandlers } from './routes/health.ts'
import { interfaceHandlers } from './routes/interface.ts'
import { mediaHandlers } from './routes/media.ts'
import { reportHandlers } from './routes/reports.ts'

/** What the handlers need to know besides the cases. */
export interface HandlerSettings {
  readonly version: string
  /** How often the state of a followed case is read, in milliseconds. */
  readonly pollMillis: number
  /** The analyzers of this installation, so that a page can say which of them were not applied. */
  readonly analyzers: readonly AnalyzerCard[]
}

/** The handlers of all routes over one source of cases. */
export function handlersOver(source: ConsoleSource, settings: HandlerSettings): Handlers {
  return {
    ...caseHandlers(source, settings.pollMillis),
    ...mediaHandlers(source, settings.analyzers),
    ...reportHandlers(source),
    ...interfaceHandlers(),
    ...healthHandlers(settings.version),
  }
}
