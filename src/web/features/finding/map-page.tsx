import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { showPlaces } from '../../../contract/search.ts'
import { useCall } from '../../lib/use-call.ts'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { loadLand } from './base-map.ts'
import { FindingPage, type FindingProps } from './finding-page.tsx'
import { areaOf, cellOf, type MapView, moved, viewOf, wholeEarth, zoomed } from './map-view.ts'
import { PlaceList } from './place-list.tsx'
import { PlaceMap } from './place-map.tsx'

/** The media of a case by the place that their metadata tell, on a map that comes with the console. */
export function MapPage({ reference, filter, narrow }: FindingProps) {
  const { say } = useWords()
  const [view, setView] = useState<MapView>(filter.area === undefined ? wholeEarth : viewOf(filter.area))
  const area = areaOf(view) ?? filter.area
  const asked = { reference, ...filter, cell: cellOf(view), ...(area === undefined ? {} : { area }) }
  const { data, error, refetch } = useCall(showPlaces, asked)
  const { data: land } = useQuery({ queryKey: ['land'], queryFn: loadLand, staleTime: Number.POSITIVE_INFINITY })
  return (
    <FindingPage reference={reference} filter={filter} narrow={narrow}>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      {data === undefined ? null : (
        <section className="place-view">
          <MapControls view={view} setView={setView} />
          <PlaceMap view={view} land={land ?? ''} clusters={data.clusters} choose={(one) => setView(viewOf(one.area))} />
          <output className="media-count">{say('finding.placed', { placed: data.placed })}</output>
          {data.placed === 0 ? (
            <EmptyNote title={say('finding.no-places')} />
          ) : (
            <PlaceList reference={reference} filter={filter} clusters={data.clusters} look={(one) => setView(viewOf(one.area))} />
          )}
        </section>
      )}
    </FindingPage>
  )
}

function MapControls({ view, setView }: { readonly view: MapView; readonly setView: (view: MapView) => void }) {
  const { say } = useWords()
  const steps = [
    ['finding.nearer', '+', () => zoomed(view, 'in')],
    ['finding.further', '−', () => zoomed(view, 'out')],
    ['finding.west', '←', () => moved(view, -1, 0)],
    ['finding.east', '→', () => moved(view, 1, 0)],
    ['finding.north', '↑', () => moved(view, 0, 1)],
    ['finding.south', '↓', () => moved(view, 0, -1)],
  ] as const
  return (
    <div className="map-controls" dir="ltr">
      {steps.map(([word, sign, step]) => (
        <button key={word} type="button" className="button" aria-label={say(word)} title={say(word)} onClick={() => setView(step())}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" className="button" onClick={() => setView(wholeEarth)}>
        {say('finding.whole-earth')}
      </button>
    </div>
  )
}
