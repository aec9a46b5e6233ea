import { useState } from 'react'
import type { ClaimInReview } from '../../../contract/review-parts.ts'
import type { ShownTier } from '../../../domain/review/tier.ts'
import { FailureWords } from '../../ui/failure-words.tsx'
import { useWords } from '../interface/words-context.tsx'
import { LookReasons } from './look-reasons.tsx'
import type { LookSession, LookState } from './look-session.ts'
import { LookShown } from './look-shown.tsx'

/** The claim that a look is to settle, and whether the medium moves or sounds. */
interface LookPanelProps {
  readonly claim: ClaimInReview
  readonly moves: boolean
  readonly sounds: boolean
  readonly session: LookSession
  readonly state: LookState
  /** Set while the person was asked for the first look, by its key. */
  readonly asked: boolean
  readonly answered: () => void
}

interface Wanted {
  readonly tier: ShownTier
  readonly place: number
  readonly whole: boolean
}

/** Where a look is asked for, shown and hidden, beside the claim. */
export function LookPanel({ claim, moves, sounds, session, state, asked, answered }: LookPanelProps) {
  const { say } = useWords()
  const [stepping, setStepping] = useState<Wanted | null>(null)
  const first: Wanted = { tier: claim.settles?.tier ?? 'outline', place: 0, whole: false }
  const wanted = stepping ?? (asked && state.at === 'closed' ? first : null)
  const leave = () => {
    setStepping(null)
    answered()
  }
  if (wanted !== null)
    return (
      <section className="look-panel" aria-label={say('looks.look')}>
        <LookReasons
          tier={wanted.tier}
          cancel={leave}
          choose={(reason) => {
            leave()
            void session.open({ claim: claim.id, ...wanted, reason })
          }}
        />
      </section>
    )
  return (
    <section className="look-panel" aria-label={say('looks.look')} aria-live="polite">
      {state.at === 'closed' ? <LookClosed first={first.tier} sounds={sounds} want={(tier) => setStepping({ ...first, tier })} /> : null}
      {state.at === 'opening' ? <p className="muted">{say('looks.opening')}</p> : null}
      {state.at === 'failed' ? <FailureWords error={state.error} /> : null}
      {state.at === 'shown' ? (
        <LookShown state={state} claim={claim} moves={moves} want={setStepping} hide={() => session.close('hidden')} />
      ) : null}
    </section>
  )
}

interface LookClosedProps {
  readonly first: ShownTier
  readonly sounds: boolean
  readonly want: (tier: ShownTier) => void
}

function LookClosed({ first, sounds, want }: LookClosedProps) {
  const { say } = useWords()
  return (
    <>
      <p className="muted">{say('looks.nothing-shown')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => want(first)}>
          {say('looks.open', { tier: say(`looks.tier-${first}`) })} <kbd>L</kbd>
        </button>
        {sounds ? (
          <button type="button" className="button quiet" onClick={() => want('audio')}>
            {say('looks.listen')}
          </button>
        ) : null}
      </div>
    </>
  )
}
