import { useWords } from '../interface/words-context.tsx'
import { reviewLetters } from './review-keys.ts'

interface FactsButtonProps {
  /** How many claims are open that rest on no model. */
  readonly facts: number
  readonly confirm: () => void
}

/** Confirms in one act what was measured or what the file says of itself; what models saw is asked one by one. */
export function FactsButton({ facts, confirm }: FactsButtonProps) {
  const { say } = useWords()
  if (facts < 2) return null
  return (
    <button type="button" className="button quiet facts-button" aria-keyshortcuts={reviewLetters.facts} onClick={confirm}>
      {say('review.confirm-facts', { count: facts })} <kbd>{reviewLetters.facts}</kbd>
    </button>
  )
}
