import type { ClaimInReview, DecisionShown } from '../../../contract/review-parts.ts'
import { useWords } from '../interface/words-context.tsx'

/** The draft and every decision on it, in the order in which they were made; what differs from the draft is told first. */
export function ClaimHistory({ claim }: { readonly claim: ClaimInReview }) {
  const { say } = useWords()
  if (claim.history.length === 0) return null
  return (
    <>
      {claim.changes.map((change) => (
        <p key={change} className="claim-change">
          {change}
        </p>
      ))}
      <details className="claim-more">
        <summary>{say('review.history', { count: claim.history.length })}</summary>
        <ol className="history-list">
          <li>
            <span className="muted">{say('review.draft-said')}</span> {claim.drafted}
          </li>
          {claim.history.map((decision) => (
            <HistoryRow key={decision.id} decision={decision} />
          ))}
        </ol>
      </details>
    </>
  )
}

function HistoryRow({ decision }: { readonly decision: DecisionShown }) {
  const { say, formats } = useWords()
  const { verdict, by, at, says, through, looks, reading } = decision
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(at))
  return (
    <li data-stands={decision.stands}>
      <span className="muted">{say('review.history-line', { what: say(`review.done-${verdict}`), name: by.name, date })}</span>
      {reading === 'first' ? null : <span className="muted"> {say(`review.reading-${reading}`)}</span>}
      {through === null ? null : <span className="muted"> {say(`review.through-${through}`)}</span>}
      {looks === 0 ? null : <span className="muted"> {say('review.looks-taken', { count: looks })}</span>}
      {says === null ? null : <p>{says}</p>}
    </li>
  )
}
