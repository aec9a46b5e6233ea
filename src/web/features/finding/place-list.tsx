import { Link } from '@tanstack/react-router'
import type { ClusterShown } from '../../../contract/search.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useWords } from '../interface/words-context.tsx'

interface PlaceListProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly clusters: readonly ClusterShown[]
  readonly look: (cluster: ClusterShown) => void
}

const most = 100

/** The clusters of the map as a list: each leads to its media, or brings the map nearer. */
export function PlaceList({ reference, filter, clusters, look }: PlaceListProps) {
  const { say, formats } = useWords()
  const degrees = new Intl.NumberFormat(formats, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const placeOf = ({ latitude, longitude }: ClusterShown) => `${degrees.format(latitude)}°, ${degrees.format(longitude)}°`
  return (
    <ul className="plain-list place-list" aria-label={say('finding.place-list')}>
      {clusters.slice(0, most).map((cluster) => (
        <li key={`${cluster.media} ${cluster.area}`}>
          <Link to="/cases/$reference" params={{ reference }} search={{ ...filter, area: cluster.area }}>
            {say('media-count', { count: cluster.count })}
            <bdi className="muted"> {placeOf(cluster)}</bdi>
          </Link>
          <button type="button" className="link-button" onClick={() => look(cluster)}>
            {say('finding.show-on-map')}
            <span className="visually-hidden"> {placeOf(cluster)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
