import type { ClusterShown } from '../../../contract/search.ts'
import { useWords } from '../interface/words-context.tsx'
import { type MapView, radiusOf, viewBox } from './map-view.ts'

interface PlaceMapProps {
  readonly view: MapView
  readonly land: string
  readonly clusters: readonly ClusterShown[]
  readonly choose: (cluster: ClusterShown) => void
}

/** A drawing of land and clusters. The list beside it says and does the same for those who do not use it. */
export function PlaceMap({ view, land, clusters, choose }: PlaceMapProps) {
  const { formats } = useWords()
  const numbers = new Intl.NumberFormat(formats, { notation: 'compact' })
  return (
    <svg className="place-map" viewBox={viewBox(view)} aria-hidden="true" focusable="false">
      <path className="land" d={land} strokeWidth={view.width / 1800} />
      {clusters.map((cluster) => (
        <g key={`${cluster.media} ${cluster.area}`} className="cluster" onClick={() => choose(cluster)}>
          <circle cx={cluster.longitude} cy={-cluster.latitude} r={radiusOf(cluster, view)} strokeWidth={view.width / 900} />
          <text x={cluster.longitude} y={-cluster.latitude} fontSize={view.width / 80} dy="0.35em">
            {cluster.count > 1 ? numbers.format(cluster.count) : ''}
          </text>
        </g>
      ))}
    </svg>
  )
}
