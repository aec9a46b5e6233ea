import type { CareMeans } from '../application/care/care-means.ts'
import type { PeopleMeans } from '../application/people/people-means.ts'
import type { ConsoleSource } from '../application/ports/console-source.ts'
import type { ReportDesk } from '../application/ports/report-desk.ts'
import type { SavedSearches } from '../application/ports/saved-searches.ts'
import type { AnalyzerCard } from '../application/report/report-input.ts'
import { caseSight } from './case-sight.ts'
import type { Handlers } from './route-handlers.ts'
import { careHandlers } from './routes/care.ts'
import { caseHandlers } from './routes/cases.ts'
import { categoryHandlers } from './routes/categories.ts'
import { findingHandlers } from './routes/finding.ts'
import { healthHandlers } from './routes/health.ts'
import { interfaceHandlers } from './routes/interface.ts'
import { type LookDeps, lookHandlers } from './routes/looks.ts'
import { mediaHandlers } from './routes/media.ts'
import { noteHandlers } from './routes/notes.ts'
import { peopleHandlers } from './routes/people.ts'
import { releaseHandlers } from './routes/releases.ts'
import { reportMediaHandlers } from './routes/report-media.ts'
import { reportHandlers } from './routes/reports.ts'
import { reviewHandlers } from './routes/review.ts'
import { samplingHandlers } from './routes/sampling.ts'
import { secondReadingHandlers } from './routes/second-reading.ts'

/** What the handlers work with. */
export interface HandlerDeps extends PeopleMeans, CareMeans, Pick<LookDeps, 'looks'> {
  readonly source: ConsoleSource
  /** What people keep to search again. */
  readonly searches: SavedSearches
  /** Writes reports beside the server. */
  readonly desk: ReportDesk
  readonly version: string
  /** How often the state of a followed case is read, in milliseconds. */
  readonly pollMillis: number
  /** The analyzers of this installation, so that a page can say which of them were not applied. */
  readonly analyzers: readonly AnalyzerCard[]
}

/** The handlers of all routes. */
export function handlersOver({ source, ...deps }: HandlerDeps): Handlers {
  const sightOf = caseSight({ ...deps, source })
  return {
    ...caseHandlers(source, deps.pollMillis),
    ...mediaHandlers({ ...deps, source, sightOf }),
    ...findingHandlers({ ...deps, source, sightOf }),
    ...reportHandlers({ source, sightOf }),
    ...reportMediaHandlers({ source, sightOf }),
    ...releaseHandlers({ ...deps, source, sightOf }),
    ...reviewHandlers({ ...deps, source }),
    ...secondReadingHandlers({ ...deps, source }),
    ...categoryHandlers({ ...deps, source }),
    ...noteHandlers({ ...deps, source }),
    ...samplingHandlers({ ...deps, source }),
    ...lookHandlers({ ...deps, source }),
    ...peopleHandlers(deps),
    ...careHandlers(source, deps),
    ...interfaceHandlers(),
    ...healthHandlers(deps.version),
  }
}
