import { Link } from '@tanstack/react-router'
import { useSpan } from '../../lib/use-span.ts'
import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'
import { Cover } from './cover.tsx'

/** What is shown when nobody sat before the screen for a while. */
export function IdleCover() {
  const { say } = useWords()
  const span = useSpan()
  const { clock, note } = useClock()
  return (
    <Cover title={say('care.idle-title')}>
      <p>{say('care.idle-why', { time: span(clock?.policy.idleMinutes ?? 0) })}</p>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => note('seen')}>
          {say('care.idle-back')}
        </button>
      </p>
    </Cover>
  )
}

/** What is shown when the minutes of a day are used up. */
export function DayOverCover() {
  const { say } = useWords()
  const span = useSpan()
  const { clock } = useClock()
  return (
    <Cover title={say('care.over-title')}>
      <p>{say('care.over-why', { time: span(clock?.policy.dailyMinutes ?? 0) })}</p>
      <p className="actions">
        <Link to="/me/day" className="button primary">
          {say('care.day-title')}
        </Link>
      </p>
    </Cover>
  )
}
