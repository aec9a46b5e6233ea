import { Link } from '@tanstack/react-router'
import { nextToReview } from '../../../contract/review.ts'
import { useCall } from '../../lib/use-call.ts'
import { useWords } from '../interface/words-context.tsx'

interface ToOpenClaimProps {
  readonly reference: string
  /** Whether claims are open; else readers differ on some, and these have a page of their own. */
  readonly isOpen: boolean
}

/** The way to the first claim that keeps the report a draft. */
export function ToOpenClaim({ reference, isOpen }: ToOpenClaimProps) {
  const { say } = useWords()
  const { data } = useCall(nextToReview, { reference })
  const medium = data?.media ?? null
  if (isOpen && medium === null) return null
  return (
    <p className="actions">
      {isOpen && medium !== null ? (
        <Link to="/cases/$reference/media/$id/review" params={{ reference, id: medium }} className="button">
          {say('release.to-open')}
        </Link>
      ) : (
        <Link to="/cases/$reference/second-reading" params={{ reference }} className="button">
          {say('release.to-open')}
        </Link>
      )}
    </p>
  )
}
