import { Link } from '@tanstack/react-router'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useWords } from '../interface/words-context.tsx'

interface ViewLinksProps {
  readonly reference: string
  readonly filter: MediaFilter
}

/** The same media as a list, by day and by place. */
export function ViewLinks({ reference, filter }: ViewLinksProps) {
  const { say } = useWords()
  const views = [
    ['/cases/$reference', 'finding.view-list'],
    ['/cases/$reference/calendar', 'finding.view-calendar'],
    ['/cases/$reference/map', 'finding.view-map'],
  ] as const
  return (
    <nav className="view-links" aria-label={say('finding.views')}>
      {views.map(([to, word]) => (
        <Link key={to} to={to} params={{ reference }} search={filter} activeOptions={{ exact: true, includeSearch: false }}>
          {say(word)}
        </Link>
      ))}
    </nav>
  )
}
