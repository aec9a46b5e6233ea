import type { ReleaseShown } from '../../../contract/releases.ts'
import { useWords } from '../interface/words-context.tsx'

interface StateMarkProps {
  readonly state: ReleaseShown['state'] | 'draft' | 'verified'
}

/** The state of a report in a word, with a drawn mark of its own shape: told apart without colour too. */
export function StateMark({ state }: StateMarkProps) {
  const { say } = useWords()
  return (
    <span className="report-state" data-state={state}>
      <span className="report-mark" aria-hidden="true" />
      {say(`release.state-${state}`)}
    </span>
  )
}
