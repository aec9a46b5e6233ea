import { useWords } from '../interface/words-context.tsx'
import { OutcomeEntry } from './outcome-entry.tsx'
import { useOutcomes } from './use-outcomes.ts'

/** Outcomes that the person has not seen yet; nothing where there are none. */
export function NewOutcomes() {
  const { say } = useWords()
  const { outcomes, read } = useOutcomes()
  const news = outcomes?.filter(({ isNew }) => isNew) ?? []
  if (news.length === 0) return null
  return (
    <>
      <h2 className="small-heading">{say('care.outcomes-title')}</h2>
      <ul className="outcome-list">
        {news.map((outcome) => (
          <OutcomeEntry key={outcome.id} outcome={outcome}>
            <button type="button" className="button quiet" onClick={() => read(outcome.id)}>
              {say('care.read-on')}
            </button>
          </OutcomeEntry>
        ))}
      </ul>
    </>
  )
}
