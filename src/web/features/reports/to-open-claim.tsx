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
  const { data } = useCall(nextToReview, { reference })
  if (isOpen && data === undefined) return null
  return (
    <p className="actions">
      <WayToClaim reference={reference} isOpen={isOpen} medium={data?.media ?? null} />
    </p>
  )
}

interface WayToClaimProps extends ToOpenClaimProps {
  /** The medium to verify next; null where none is offered now, as in the gentle minutes of a day. */
  readonly medium: string | null
}

function WayToClaim({ reference, isOpen, medium }: WayToClaimProps) {
  const { say } = useWords()
  if (!isOpen)
    return (
      <Link to="/cases/$reference/second-reading" params={{ reference }} className="button">
        {say('release.to-open')}
      </Link>
    )
  if (medium === null)
    return (
      <Link to="/cases/$reference" params={{ reference }} search={{ state: 'draft' }} className="button">
        {say('release.to-open-media')}
      </Link>
    )
  return (
    <Link to="/cases/$reference/media/$id/review" params={{ reference, id: medium }} className="button">
      {say('release.to-open')}
    </Link>
  )
}
