import { Link } from '@tanstack/react-router'
import { useWords } from '../features/interface/words-context.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

/** What an unknown address shows. */
export function NotFoundPage() {
  const { say, problem } = useWords()
  const words = problem('address-missing')
  return (
    <div className="narrow-page">
      <PageHeading title={words?.happened ?? say('failed')} />
      <p>
        <Link to="/">{say('to-cases')}</Link>
      </p>
    </div>
  )
}
