import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { DayPage } from '../features/care/day-page.tsx'
import { ExposurePage } from '../features/care/exposure-page.tsx'
import { OutcomesPage } from '../features/care/outcomes-page.tsx'
import { CasePage } from '../features/case/case-page.tsx'
import { CasesPage } from '../features/cases/cases-page.tsx'
import { CalendarPage } from '../features/finding/calendar-page.tsx'
import { MapPage } from '../features/finding/map-page.tsx'
import { MediumPage } from '../features/medium/medium-page.tsx'
import { PeoplePage } from '../features/people/people-page.tsx'
import { ReportsPage } from '../features/reports/reports-page.tsx'
import { ReviewPage } from '../features/review/review-page.tsx'
import { SecondReadingPage } from '../features/review/second-reading-page.tsx'
import { SamplingPage } from '../features/sampling/sampling-page.tsx'
import { PolicyPage } from '../features/settings/policy-page.tsx'
import { SettingsPage } from '../features/settings/settings-page.tsx'
import { readBeginning } from '../lib/beginning.ts'
import { readFilter } from '../lib/media-filter.ts'
import { BrokenPage } from './broken-page.tsx'
import { Frame } from './frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage })

/** Pages that hold nothing of a case: what is a person's own, and what supervisors keep. */
const personRoutes = [
  createRoute({ getParentRoute: () => root, path: '/me/day', component: DayPage }),
  createRoute({ getParentRoute: () => root, path: '/me/exposure', component: ExposurePage }),
  createRoute({ getParentRoute: () => root, path: '/me/outcomes', component: OutcomesPage }),
  createRoute({ getParentRoute: () => root, path: '/me/settings', component: SettingsPage }),
  createRoute({ getParentRoute: () => root, path: '/people', component: PeoplePage }),
  createRoute({ getParentRoute: () => root, path: '/policy', component: PolicyPage }),
] as const

/** All cases. */
const casesRoute = createRoute({ getParentRoute: () => root, path: '/', component: CasesPage })

/** One case: its media, filtered as the address says. */
const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference',
  validateSearch: readFilter,
  component: CaseRoutePage,
})

/** The media of a case by day. */
const calendarRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/calendar',
  validateSearch: readFilter,
  component: CalendarRoutePage,
})

/** The media of a case by place. */
const mapRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/map',
  validateSearch: readFilter,
  component: MapRoutePage,
})

/** One medium; the address keeps the filter of the list it was chosen from. */
const mediumRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/media/$id',
  validateSearch: readFilter,
  component: MediumRoutePage,
})

/** One medium, claim by claim. */
const reviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/media/$id/review',
  validateSearch: readBeginning,
  component: ReviewRoutePage,
})

/** Samples of a case. */
const samplingRoute = createRoute({ getParentRoute: () => root, path: '/cases/$reference/sampling', component: SamplingRoutePage })

/** Reports of a case and their release; the address keeps the search that it was come to from. */
const reportsRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/reports',
  validateSearch: readFilter,
  component: ReportsRoutePage,
})

/** What waits for a second reading, and where readings differ. */
const secondReadingRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$reference/second-reading',
  component: SecondReadingRoutePage,
})

function ReviewRoutePage() {
  const { reference, id } = reviewRoute.useParams()
  const beginning = reviewRoute.useSearch()
  return <ReviewPage key={`${id} ${beginning.claim ?? ''}`} reference={reference} id={id} beginning={beginning} />
}

function SamplingRoutePage() {
  return <SamplingPage reference={samplingRoute.useParams().reference} />
}

function ReportsRoutePage() {
  const { reference } = reportsRoute.useParams()
  return <ReportsPage key={reference} reference={reference} filter={reportsRoute.useSearch()} />
}

function SecondReadingRoutePage() {
  return <SecondReadingPage reference={secondReadingRoute.useParams().reference} />
}

function CaseRoutePage() {
  const { reference } = caseRoute.useParams()
  const navigate = caseRoute.useNavigate()
  return (
    <CasePage
      key={reference}
      reference={reference}
      filter={caseRoute.useSearch()}
      narrow={(search) => void navigate({ search, replace: true })}
    />
  )
}

function CalendarRoutePage() {
  const { reference } = calendarRoute.useParams()
  const navigate = calendarRoute.useNavigate()
  const filter = calendarRoute.useSearch()
  return (
    <CalendarPage key={reference} reference={reference} filter={filter} narrow={(search) => void navigate({ search, replace: true })} />
  )
}

function MapRoutePage() {
  const { reference } = mapRoute.useParams()
  const navigate = mapRoute.useNavigate()
  const filter = mapRoute.useSearch()
  return <MapPage key={reference} reference={reference} filter={filter} narrow={(search) => void navigate({ search, replace: true })} />
}

function MediumRoutePage() {
  const { reference, id } = mediumRoute.useParams()
  return <MediumPage key={id} reference={reference} id={id} filter={mediumRoute.useSearch()} />
}

/** The pages of the console by address. */
export function consoleRouter() {
  return createRouter({
    routeTree: root.addChildren([
      ...personRoutes,
      casesRoute,
      caseRoute,
      calendarRoute,
      mapRoute,
      mediumRoute,
      reviewRoute,
      samplingRoute,
      reportsRoute,
      secondReadingRoute,
    ]),
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof consoleRouter>
  }
}
