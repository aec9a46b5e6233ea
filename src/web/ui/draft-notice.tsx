import { useWords } from '../features/interface/words-context.tsx'

/** Says on every page with drafted text that nobody has checked it. */
export function DraftNotice() {
  const { say } = useWords()
  return (
    <p className="draft-notice" role="note">
      {say('draft')}
    </p>
  )
}
