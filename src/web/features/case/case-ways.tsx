import { Link } from '@tanstack/react-router'
import { useWords } from '../interface/words-context.tsx'

/** The ways of working on a case beside medium by medium. */
export function CaseWays({ reference }: { readonly reference: string }) {
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
      </ul>
    </nav>
  )
}
