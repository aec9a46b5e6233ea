import { useBlocker } from '@tanstack/react-router'
import { useWords } from '../interface/words-context.tsx'
import type { Unsent } from './use-unsent.ts'

/** Says how many decisions the server has not got yet. The page is not left before it has them, or they are let go. */
export function UnsentNote({ unsent }: { readonly unsent: Unsent }) {
  const { say } = useWords()
  const count = unsent.waiting.length
  useBlocker({ shouldBlockFn: () => count > 0, enableBeforeUnload: false, disabled: count === 0 })
  return (
    <>
      <output className={count === 0 ? 'visually-hidden' : 'unsent-note'}>{count === 0 ? null : say('review.unsent', { count })}</output>
      {count === 0 ? null : (
        <button type="button" className="button quiet unsent-discard" onClick={unsent.discard}>
          {say('review.discard')}
        </button>
      )}
    </>
  )
}
