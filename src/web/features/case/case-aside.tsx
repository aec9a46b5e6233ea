import type { CaseShown } from '../../../contract/cases.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useNarrowScreen } from '../../lib/use-narrow-screen.ts'
import { Fold } from '../../ui/fold.tsx'
import { OutcomeForm } from '../care/outcome-form.tsx'
import { FacetList } from '../finding/facet-list.tsx'
import { useWords } from '../interface/words-context.tsx'
import { ReportList } from '../reports/report-list.tsx'
import { ExhibitList } from './exhibit-list.tsx'
import { FilesApart } from './files-apart.tsx'

interface CaseAsideProps {
  readonly reference: string
  /** Undefined until it is known. */
  readonly shown: CaseShown | undefined
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
}

/** Beside the list: filters, reports, exhibits, and the files that could not be taken in. */
export function CaseAside({ reference, shown, filter, narrow }: CaseAsideProps) {
  const { say } = useWords()
  const narrowScreen = useNarrowScreen()
  return (
    <div className="case-aside">
      <FacetList reference={reference} filter={filter} narrow={narrow} isWaiting={shown === undefined} />
      <Fold title={say('about-case')} folded={narrowScreen}>
        <ReportList reference={reference} />
        {shown === undefined ? null : <ExhibitList exhibits={shown.exhibits} />}
        <FilesApart reference={reference} />
        <OutcomeForm reference={reference} />
      </Fold>
    </div>
  )
}
