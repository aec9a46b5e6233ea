import { showFacets } from '../../../contract/search.ts'
import { chosenOf, type MediaFilter, showsAll, withChosen, withField } from '../../lib/media-filter.ts'
import { useCall } from '../../lib/use-call.ts'
import { useFocusKept } from '../../lib/use-focus-kept.ts'
import { useNarrowScreen } from '../../lib/use-narrow-screen.ts'
import { Fold } from '../../ui/fold.tsx'
import { FailureNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { FacetChoice } from './facet-choice.tsx'
import { KeptSearches } from './kept-searches.tsx'
import { againAfter, notComplete } from './not-complete.ts'

interface FacetListProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
  /** While the page itself may still fail: what failed for one reason is told once. */
  readonly isWaiting?: boolean
}

// So many facets stand open; the rest are one line each.
const openFacets = 4

/** Every way to narrow the list, each with what it would leave under the others. */
export function FacetList({ reference, filter, narrow, isWaiting = false }: FacetListProps) {
  const words = useWords()
  const { say, language } = words
  const { data, error, refetch } = useCall(showFacets, { reference, language, ...filter })
  useCall(showFacets, { reference, language, ...filter }, againAfter(data))
  const narrowScreen = useNarrowScreen()
  useFocusKept(filter)
  const shown = data?.facets.filter(({ facet, values }) => values.length > 1 || chosenOf(filter, facet).length > 0) ?? []
  return (
    <Fold title={say('finding.filters')} folded={narrowScreen}>
      <div className="facet-list">
        {error && data === undefined && !isWaiting ? <FailureNote error={error} again={() => void refetch()} /> : null}
        {showsAll(filter) ? null : (
          <button type="button" className="button" onClick={() => narrow({})}>
            {say('filter-clear')}
          </button>
        )}
        <OtherFilters filter={filter} narrow={narrow} />
        {data?.complete === false ? <p className="muted">{notComplete(words, data.share)}</p> : null}
        {shown.map((one, at) => (
          <FacetChoice
            key={one.facet}
            shown={one}
            chosen={chosenOf(filter, one.facet)}
            open={at < openFacets}
            choose={(values) => narrow(withChosen(filter, one.facet, values))}
          />
        ))}
        <KeptSearches reference={reference} filter={filter} narrow={narrow} />
      </div>
    </Fold>
  )
}

/** Days and an area, which are chosen on the calendar and the map, each with a way to let go of it. */
function OtherFilters({ filter, narrow }: Pick<FacetListProps, 'filter' | 'narrow'>) {
  const { say, formats } = useWords()
  const dates = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' })
  const { from, to, area } = filter
  const first = from ?? to
  const last = to ?? from
  return (
    <>
      {first === undefined || last === undefined ? null : (
        <button type="button" className="chip" onClick={() => narrow(withField(withField(filter, 'from', null), 'to', null))}>
          {first === last ? dates.format(new Date(first)) : dates.formatRange(new Date(first), new Date(last))}
          <span aria-hidden="true"> ×</span>
          <span className="visually-hidden"> {say('finding.let-go')}</span>
        </button>
      )}
      {area === undefined ? null : (
        <button type="button" className="chip" onClick={() => narrow(withField(filter, 'area', null))}>
          {say('finding.area')}
          <span aria-hidden="true"> ×</span>
          <span className="visually-hidden"> {say('finding.let-go')}</span>
        </button>
      )}
    </>
  )
}
