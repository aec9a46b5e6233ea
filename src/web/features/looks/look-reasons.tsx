import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { LookReason } from '../../../domain/review/exposure.ts'
import type { ShownTier } from '../../../domain/review/tier.ts'
import { useWords } from '../interface/words-context.tsx'
import { reasonOfKey, reasonsInOrder } from './look-tiers.ts'

interface LookReasonsProps {
  readonly tier: ShownTier
  readonly choose: (reason: LookReason) => void
  readonly cancel: () => void
}

/** Asks why one step more is to be seen: one digit chooses. */
export function LookReasons({ tier, choose, cancel }: LookReasonsProps) {
  const { say } = useWords()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    const reason = reasonOfKey(event.key)
    if (event.key !== 'Escape' && reason === null) return
    event.preventDefault()
    event.stopPropagation()
    if (reason === null) cancel()
    else choose(reason)
  }
  return (
    // Each key has a button as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className="look-reasons" onKeyDown={press}>
      <legend>{say('looks.why', { tier: say(`looks.tier-${tier}`) })}</legend>
      {reasonsInOrder.map((reason, index) => (
        <button key={reason} ref={index === 0 ? first : null} type="button" className="reason" onClick={() => choose(reason)}>
          <kbd>{index + 1}</kbd>
          <span>{say(`looks.reason-${reason}`)}</span>
        </button>
      ))}
      <button type="button" className="button quiet" onClick={cancel}>
        {say('looks.rather-not')}
      </button>
    </fieldset>
  )
}
