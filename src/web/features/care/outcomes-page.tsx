import { PageHeading } from '../../ui/page-heading.tsx'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { OutcomeEntry } from './outcome-entry.tsx'
import { useOutcomes } from './use-outcomes.ts'

/** All outcomes of the cases that the person worked on. */
export function OutcomesPage() {
  const { say } = useWords()
  return (
    <div className="narrow-page">
      <PageHeading title={say('care.outcomes-title')} />
      <OutcomeList />
    </div>
  )
}

function OutcomeList() {
  const { say } = useWords()
  const { outcomes, error, again, read } = useOutcomes()
  if (outcomes === undefined) return error ? <FailureNote error={error} again={again} /> : <LoadingNote />
  if (outcomes.length === 0) return <EmptyNote title={say('care.outcomes-none')} />
  return (
    <ul className="outcome-list">
      {outcomes.map((outcome) => (
        <OutcomeEntry key={outcome.id} outcome={outcome}>
          {outcome.isNew ? (
            <button type="button" className="button quiet" onClick={() => read(outcome.id)}>
              {say('care.read-on')}
            </button>
          ) : null}
        </OutcomeEntry>
      ))}
    </ul>
  )
}
