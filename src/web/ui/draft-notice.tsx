import { useWords } from '../features/interface/words-context.tsx'

/** Says on every page with drafted text that it is unverified, and where decisions stand. */
export function DraftNotice() {
  const { say } = useWords()
  return (
    <p className="draft-notice" role="note">
      {say('draft')}
    </p>
  )
}
