import { Link } from '@tanstack/react-router'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useWords } from '../interface/words-context.tsx'

interface CaseWaysProps {
  readonly reference: string
  /** The search at hand: a report can be made of what it finds. */
  readonly filter: MediaFilter
}

/** The ways of working on a case beside medium by medium. */
export function CaseWays({ reference, filter }: CaseWaysProps) {
  const { say } = useWords()
  return (
    <nav aria-label={say('review.desk')}>
      <ul className="plain-list">
        <li>
          <Link to="/cases/$reference/sampling" params={{ reference }}>
            {say('sampling.link')}
          </Link>
        </li>
        <li>
          <Link to="/cases/$reference/second-reading" params={{ reference }}>
            {say('sampling.reading-link')}
          </Link>
        </li>
        <li>
          <Link to="/cases/$reference/reports" params={{ reference }} search={filter}>
            {say('release.link')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
