import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'
import { Cover } from './cover.tsx'
import { NewOutcomes } from './new-outcomes.tsx'

/** The beginning of a day's work: what came of earlier work first, then the start. */
export function StartCover() {
  const { say } = useWords()
  const { note } = useClock()
  return (
    <Cover title={say('care.begin-title')}>
      <NewOutcomes />
      <p>{say('care.begin-why')}</p>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => note('begin')}>
          {say('care.begin')}
        </button>
      </p>
    </Cover>
  )
}
