import { Link } from '@tanstack/react-router'
import type { ReviewShown } from '../../../contract/review.ts'
import type { Beginning } from '../../lib/beginning.ts'
import { CaseTrail } from '../../ui/case-trail.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { ReviewDesk } from './review-desk.tsx'
import { secondProgress } from './review-step.ts'
import { type Review, useReview } from './use-review.ts'

interface ReviewPageProps {
  readonly reference: string
  readonly id: string
  /** Where to begin; without a claim with the first open one. */
  readonly beginning: Beginning
}

/** One medium, claim by claim: the text first, one closed question at a time. */
export function ReviewPage({ reference, id, beginning }: ReviewPageProps) {
  const { say } = useWords()
  const review = useReview(reference, id)
  const { shown, error, again } = review
  return (
    <div className="review-page">
      <CaseTrail reference={reference}>
        <Link to="/cases/$reference/media/$id" params={{ reference, id }}>
          {say('description')}
        </Link>
      </CaseTrail>
      {shown === undefined && error ? <FailureNote error={error} again={again} /> : null}
      {shown === undefined && !error ? <LoadingNote /> : null}
      {shown === undefined ? null : <ReviewBody reference={reference} beginning={beginning} shown={shown} review={review} />}
    </div>
  )
}

interface ReviewBodyProps {
  readonly reference: string
  readonly beginning: Beginning
  readonly shown: ReviewShown
  readonly review: Review
}

function ReviewBody({ reference, beginning, shown, review }: ReviewBodyProps) {
  const { say } = useWords()
  const path = shown.path ?? say('no-name')
  const { decided, claims } = secondProgress(shown.claims) ?? shown.progress
  return (
    <>
      <div className="medium-head">
        <PageHeading title={path.slice(path.lastIndexOf('/') + 1)} />
        <p className="muted">
          {say('review.progress', { decided, claims })}
          {shown.blind ? ` ${say('review.blind')}` : ''}
        </p>
      </div>
      <ReviewDesk reference={reference} beginning={beginning} shown={shown} review={review} />
    </>
  )
}
