import { useEffect, useRef } from 'react'
import type { ClaimInReview } from '../../../contract/review-parts.ts'
import type { ShownTier } from '../../../domain/review/tier.ts'
import { useWords } from '../interface/words-context.tsx'
import { LookClip } from './look-clip.tsx'
import { LookPicture } from './look-picture.tsx'
import type { LookState } from './look-session.ts'
import { LookSound } from './look-sound.tsx'
import { lookAbove } from './look-tiers.ts'

interface LookShownProps {
  readonly state: Extract<LookState, { at: 'shown' }>
  readonly claim: ClaimInReview
  readonly moves: boolean
  readonly want: (wanted: { readonly tier: ShownTier; readonly place: number; readonly whole: boolean }) => void
  readonly hide: () => void
}

/** What is shown, the question beside it, and the steps from here: hide, one step more, another place, the whole picture. */
export function LookShown({ state, claim, moves, want, hide }: LookShownProps) {
  const { say } = useWords()
  const { wish, opened, bytes } = state
  const hasRegion = claim.settles?.where.on === 'region'
  const above = lookAbove(wish, { kind: claim.kind, hasRegion, moves })
  const isWider = above !== null && above.whole && !wish.whole
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <>
      <p className="look-question">{claim.says ?? claim.drafted}</p>
      <LookBytes bytes={bytes} label={say('looks.shown-for', { tier: say(`looks.tier-${wish.tier}`), claim: claim.drafted })} />
      <p className="muted">{say('looks.closes', { tier: say(`looks.tier-${wish.tier}`), seconds: opened.allowedSeconds })}</p>
      <div className="actions">
        <button ref={button} type="button" className="button" onClick={hide}>
          {say('looks.hide')} <kbd>Esc</kbd>
        </button>
        {above === null ? null : (
          <button type="button" className="button quiet" onClick={() => want({ ...wish, ...above })}>
            {isWider ? say('looks.whole') : say('looks.more', { tier: say(`looks.tier-${above.tier}`) })}
          </button>
        )}
        {opened.places > 1 && wish.tier !== 'audio' ? (
          <button type="button" className="button quiet" onClick={() => want({ ...wish, place: (wish.place + 1) % opened.places })}>
            {say('looks.elsewhere', { number: ((wish.place + 1) % opened.places) + 1, total: opened.places })}
          </button>
        ) : null}
        {wish.whole || isWider || wish.tier === 'audio' || !hasRegion ? null : (
          <button type="button" className="button quiet" onClick={() => want({ ...wish, whole: true })}>
            {say('looks.whole')}
          </button>
        )}
      </div>
    </>
  )
}

function LookBytes({ bytes, label }: { readonly bytes: Blob; readonly label: string }) {
  if (bytes.type.startsWith('image/')) return <LookPicture bytes={bytes} label={label} />
  return bytes.type.startsWith('video/') ? <LookClip bytes={bytes} label={label} /> : <LookSound bytes={bytes} />
}
