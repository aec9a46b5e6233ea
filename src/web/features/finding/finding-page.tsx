import type { ReactNode } from 'react'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { CaseHead } from '../case/case-head.tsx'
import { MediaSearch } from '../media/media-search.tsx'
import { FacetList } from './facet-list.tsx'
import { ViewLinks } from './view-links.tsx'

export interface FindingProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
}

/** A view of a case beside its filters. */
export function FindingPage({ reference, filter, narrow, children }: FindingProps & { readonly children: ReactNode }) {
  return (
    <div className="case-page">
      <div className="case-head">
        <PageHeading title={reference} />
        <CaseHead reference={reference} filter={filter} />
      </div>
      <div className="case-body wide">
        <div className="case-media">
          <ViewLinks reference={reference} filter={filter} />
          <MediaSearch filter={filter} narrow={narrow} />
          {children}
        </div>
        <div className="case-aside">
          <FacetList reference={reference} filter={filter} narrow={narrow} />
        </div>
      </div>
    </div>
  )
}
