import { useEffect, useRef } from 'react'
import type { ClaimInReview } from '../../../contract/review-parts.ts'
import { preciseTime } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'
import { type Passage, passagesOf } from './passages.ts'

interface ClaimListProps {
  readonly claims: readonly ClaimInReview[]
  readonly current: string | null
  readonly go: (claim: string) => void
}

/** The text of the medium, claim by claim, each with where it stands. */
export function ClaimList({ claims, current, go }: ClaimListProps) {
  return passagesOf(claims).map((passage) => (
    <section key={passage.shot ?? 'whole'} className="passage">
      <PassageHeading passage={passage} />
      <ol className="claim-list">
        {passage.claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} current={claim.id === current} go={go} />
        ))}
      </ol>
    </section>
  ))
}

function PassageHeading({ passage: { shot, from, to } }: { readonly passage: Passage }) {
  const { say, formats } = useWords()
  return (
    <h2 className="passage-heading">
      {shot === null ? say('in-short') : say('shot', { number: shot + 1 })}
      {shot === null || from === null || to === null ? null : (
        <span className="time">{say('between', { from: preciseTime(from, formats), to: preciseTime(to, formats) })}</span>
      )}
    </h2>
  )
}

interface ClaimRowProps {
  readonly claim: ClaimInReview
  readonly current: boolean
  readonly go: (claim: string) => void
}

function ClaimRow({ claim, current, go }: ClaimRowProps) {
  const { say } = useWords()
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!current) return
    row.current?.scrollIntoView({ block: 'nearest' })
    // Who walks along the rows takes the focus with them; who answers beside them keeps it there.
    if (document.activeElement?.matches('.claim-row') === true) row.current?.focus({ preventScroll: true })
  }, [current])
  const told = claim.says ?? claim.drafted
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="claim-row"
        tabIndex={current ? 0 : -1}
        data-state={claim.state}
        aria-current={current ? 'step' : undefined}
        onClick={() => go(claim.id)}
      >
        <span className="claim-words">{claim.says === null ? <s>{told}</s> : told}</span>
        <span className="claim-state">{say(`review.state-${claim.state}`)}</span>
      </button>
    </li>
  )
}
