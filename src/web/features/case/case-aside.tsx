import type { CaseShown } from '../../../contract/cases.ts'
import { mediaKind, outcome } from '../../../contract/parts.ts'
import { mediaKinds, outcomes } from '../../../domain/evidence.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useNarrowScreen } from '../../lib/use-narrow-screen.ts'
import { Facet } from '../../ui/facet.tsx'
import { Fold } from '../../ui/fold.tsx'
import { OutcomeForm } from '../care/outcome-form.tsx'
import { useWords } from '../interface/words-context.tsx'
import { ReportList } from '../reports/report-list.tsx'
import { ExhibitList } from './exhibit-list.tsx'
import { FilesApart } from './files-apart.tsx'

interface CaseAsideProps {
  readonly shown: CaseShown
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
}

/** Beside the list: filters, reports, exhibits, and the files that could not be taken in. */
export function CaseAside({ shown, filter, narrow }: CaseAsideProps) {
  const { say } = useWords()
  const narrowScreen = useNarrowScreen()
  return (
    <div className="case-aside">
      <OutcomeFacet shown={shown} filter={filter} narrow={narrow} />
      <KindFacet filter={filter} narrow={narrow} />
      <Fold title={say('about-case')} folded={narrowScreen}>
        <ReportList reference={shown.reference} />
        <ExhibitList exhibits={shown.exhibits} />
        <FilesApart reference={shown.reference} />
        <OutcomeForm reference={shown.reference} />
      </Fold>
    </div>
  )
}

function OutcomeFacet({ shown, filter, narrow }: CaseAsideProps) {
  const { say, formats } = useWords()
  const numbers = new Intl.NumberFormat(formats)
  const present = outcomes.filter((one) => shown.counts.byOutcome[one] > 0 || filter.outcome === one)
  const options = [
    { id: 'all', name: say('outcome-all'), count: numbers.format(shown.counts.media) },
    ...present.map((one) => ({ id: one, name: say(`outcome-${one}`), count: numbers.format(shown.counts.byOutcome[one]) })),
  ]
  const choose = (id: string) => {
    const { outcome: _, ...rest } = filter
    const chosen = outcome.safeParse(id)
    narrow(chosen.success ? { ...rest, outcome: chosen.data } : rest)
  }
  return <Facet label={say('outcome')} options={options} chosen={filter.outcome ?? 'all'} choose={choose} />
}

function KindFacet({ filter, narrow }: Omit<CaseAsideProps, 'shown'>) {
  const { say } = useWords()
  const options = [{ id: 'all', name: say('kind-all') }, ...mediaKinds.map((kind) => ({ id: kind, name: say(`kind-${kind}`) }))]
  const choose = (id: string) => {
    const { kind: _, ...rest } = filter
    const chosen = mediaKind.safeParse(id)
    narrow(chosen.success ? { ...rest, kind: chosen.data } : rest)
  }
  return <Facet label={say('kind')} options={options} chosen={filter.kind ?? 'all'} choose={choose} />
}
