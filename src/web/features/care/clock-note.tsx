import { useSpan } from '../../lib/use-span.ts'
import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'

/** The clock in the header: whole minutes until a break, and how long the day was so far. It never calls for attention. */
export function ClockNote() {
  const { say } = useWords()
  const span = useSpan()
  const { clock } = useClock()
  if (clock === null || clock.lock !== null) return null
  const until = clock.minutesToBreak
  return (
    <section className="clock-note" aria-label={say('care.clock')}>
      <span>{say('care.clock-worked', { time: span(clock.workedMinutes) })}</span>
      {until === null ? null : <span>{say('care.clock-break', { time: span(until) })}</span>}
    </section>
  )
}
