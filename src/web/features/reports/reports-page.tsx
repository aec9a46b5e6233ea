import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { CallFailure } from '../../../contract/call.ts'
import { weighReport } from '../../../contract/releases.ts'
import { listReports } from '../../../contract/reports.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useCall } from '../../lib/use-call.ts'
import { CaseTrail } from '../../ui/case-trail.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FailureNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { ChosenReportParts } from './chosen-report.tsx'
import { OtherReports } from './other-reports.tsx'
import { ReleaseList } from './release-list.tsx'
import { firstWish } from './report-wish.ts'
import { ReportWishForm } from './report-wish-form.tsx'

interface ReportsPageProps {
  readonly reference: string
  /** The search from which the page was come to. */
  readonly filter: MediaFilter
}

/** The reports of a case: what goes in, where it stands, what it says, writing and releasing it, and all that was written. */
export function ReportsPage({ reference, filter }: ReportsPageProps) {
  const { say } = useWords()
  const { data, error, refetch } = useCall(listReports, { reference })
  const isClosed = data === undefined && error instanceof CallFailure && error.code === 'reading-blind'
  return (
    <div className="wide-text-page reports-page">
      <CaseTrail reference={reference} filter={filter} />
      <PageHeading title={say('release.title')} />
      <p className="form-lead">{say('release.how')}</p>
      {isClosed ? <FailureNote error={error} again={() => void refetch()} /> : <ReportParts reference={reference} filter={filter} />}
    </div>
  )
}

function ReportParts({ reference, filter }: ReportsPageProps) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [wish, setWish] = useState(() => firstWish(language))
  const [made, setMade] = useState<string | null>(null)
  // Claims may have been decided a moment ago.
  useEffect(() => void queries.invalidateQueries({ queryKey: [weighReport.path] }), [queries])
  return (
    <>
      <section className="form-section">
        <h2>{say('release.contents')}</h2>
        <ReportWishForm reference={reference} filter={filter} wish={wish} change={setWish} />
      </section>
      <ChosenReportParts reference={reference} filter={filter} wish={wish} prepared={setMade} />
      <section className="form-section">
        <h2>{say('release.releases')}</h2>
        <ReleaseList reference={reference} made={made} />
      </section>
      <section className="form-section">
        <h2>{say('release.others')}</h2>
        <OtherReports reference={reference} />
      </section>
    </>
  )
}
