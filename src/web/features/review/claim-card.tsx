import type { ReviewShown } from '../../../contract/review.ts'
import type { ClaimInReview } from '../../../contract/review-parts.ts'
import { useWords } from '../interface/words-context.tsx'
import { AmendForm } from './amend-form.tsx'
import { ClaimHistory } from './claim-history.tsx'
import { ClaimSources } from './claim-sources.tsx'
import { type ReviewAct, reviewLetters } from './review-keys.ts'
import type { Desk } from './use-review-desk.ts'

interface ClaimCardProps {
  readonly claim: ClaimInReview
  readonly desk: Desk
  readonly shown: ReviewShown
}

/** The question about one claim, what it rests on, and the answers. */
export function ClaimCard({ claim, desk, shown }: ClaimCardProps) {
  const { say } = useWords()
  return (
    <section className="claim-card" aria-label={say('review.question')}>
      <div aria-live="polite">
        <p className="claim-sentence">{claim.says ?? claim.drafted}</p>
        <p className="claim-question">{claim.question}</p>
      </div>
      <p className="muted">
        {say(`certainty-${claim.certainty}`)} · {say(`review.agreement-${claim.agreement}`)}
      </p>
      {desk.about === 'amending' ? (
        <AmendForm claim={claim} lists={shown.lists} save={desk.amend} cancel={desk.rest} />
      ) : (
        <Answers claim={claim} act={desk.act} />
      )}
      <Ways act={desk.act} inSample={desk.inSample} />
      {claim.covers > 1 ? <p className="muted">{say('review.covers', { count: claim.covers })}</p> : null}
      <ClaimSources claim={claim} />
      <ClaimHistory claim={claim} />
    </section>
  )
}

const answers = ['confirm', 'reject', 'amend', 'cannot-tell'] as const

function Answers({ claim, act }: { readonly claim: ClaimInReview; readonly act: (act: ReviewAct) => void }) {
  const { say } = useWords()
  if (claim.reading === null)
    return <p className="muted">{say(claim.state === 'hidden' ? 'review.not-yours-blind' : 'review.not-yours')}</p>
  return (
    <div className="answers">
      {answers
        .filter((one) => one !== 'amend' || claim.amendable.length > 0)
        .map((one) => (
          <button key={one} type="button" className="button answer" aria-keyshortcuts={reviewLetters[one]} onClick={() => act(one)}>
            {say(`review.${one}`)} <kbd>{reviewLetters[one]}</kbd>
          </button>
        ))}
    </div>
  )
}

function Ways({ act, inSample }: { readonly act: (act: ReviewAct) => void; readonly inSample: boolean }) {
  const { say } = useWords()
  return (
    <div className="answers ways">
      <button type="button" className="button quiet" aria-keyshortcuts={reviewLetters.undo} onClick={() => act('undo')}>
        {say('review.undo')} <kbd>{reviewLetters.undo}</kbd>
      </button>
      <button type="button" className="button quiet" aria-keyshortcuts={reviewLetters['next-medium']} onClick={() => act('next-medium')}>
        {say(inSample ? 'sampling.go-on' : 'review.next-medium')} <kbd>{reviewLetters['next-medium']}</kbd>
      </button>
    </div>
  )
}
