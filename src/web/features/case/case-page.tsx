import { showCase } from '../../../contract/cases.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useCall } from '../../lib/use-call.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FailureNote } from '../../ui/state-notes.tsx'
import { ViewLinks } from '../finding/view-links.tsx'
import { MediaList } from '../media/media-list.tsx'
import { MediaSearch } from '../media/media-search.tsx'
import { CaseAside } from './case-aside.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseProgressNote } from './case-progress-note.tsx'

interface CasePageProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
}

const refreshMillis = 15_000

/** One case: search and filters, its media by their text, its exhibits and reports; all are asked for at once. */
export function CasePage({ reference, filter, narrow }: CasePageProps) {
  const { data, error, refetch } = useCall(showCase, { reference }, refreshMillis)
  return (
    <div className="case-page">
      <div className="case-head">
        <PageHeading title={reference} />
        {data === undefined && error ? null : <CaseHead reference={reference} filter={filter} />}
      </div>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && error ? null : (
        <>
          {data === undefined ? null : <CaseProgressNote shown={data} />}
          <div className="case-body">
            <div className="case-media">
              <ViewLinks reference={reference} filter={filter} />
              <MediaSearch filter={filter} narrow={narrow} />
              <MediaList reference={reference} filter={filter} narrow={narrow} isWaiting={data === undefined} />
            </div>
            <CaseAside reference={reference} shown={data} filter={filter} narrow={narrow} />
          </div>
        </>
      )}
    </div>
  )
}
