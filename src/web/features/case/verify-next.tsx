import { FailureWords } from '../../ui/failure-words.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useNextMedium } from '../review/use-next-medium.ts'
import { useMe } from '../sign-in/me-context.tsx'

/** The way into the work: the next medium that this person has to verify. Second readers begin on their own page. */
export function VerifyNext({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  const { ended, failed, toNextMedium } = useNextMedium(reference, {})
  const role = useMe()?.role
  if (role === 'second-reader') return null
  if (ended !== null) return <output className="muted">{say(ended)}</output>
  return (
    <>
      {failed === null ? null : <FailureWords error={failed} />}
      <button type="button" className="button primary" onClick={() => void toNextMedium()}>
        {say('review.verify-next')}
      </button>
    </>
  )
}
