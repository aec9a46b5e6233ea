import { useState } from 'react'
import { showDay } from '../../../contract/care.ts'
import { formatSpan } from '../../lib/format-span.ts'
import { useCall } from '../../lib/use-call.ts'
import { useFocusKept } from '../../lib/use-focus-kept.ts'
import { useSpan } from '../../lib/use-span.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'

/** What the day achieved, and its end. */
export function DayPage() {
  const { say } = useWords()
  const { clock, note } = useClock()
  const [ended, setEnded] = useState(false)
  useFocusKept(ended)
  const end = () => {
    note('end')
    setEnded(true)
  }
  return (
    <div className="narrow-page">
      <PageHeading title={say('care.day-title')} />
      <DayFacts />
      <p className="form-lead">{say('care.day-private')}</p>
      <p className="form-lead">{say('care.day-talk')}</p>
      {ended ? <output>{say('care.day-ended')}</output> : null}
      {ended || clock === null || clock.lock === 'not-begun' ? null : (
        <button type="button" className="button primary" onClick={end}>
          {say('care.end-day')}
        </button>
      )}
    </div>
  )
}

function DayFacts() {
  const { say, formats } = useWords()
  const span = useSpan()
  const { data, error, refetch } = useCall(showDay, {})
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  const number = new Intl.NumberFormat(formats)
  const facts = [
    [say('care.day-claims'), number.format(data.claimsDecided)],
    [say('care.day-saved'), number.format(data.savedByStacks + data.savedBySampling)],
    [say('care.day-media'), number.format(data.mediaDescribed)],
    [say('care.day-worked'), span(data.workedMinutes)],
    [say('care.day-unstylised'), formatSpan(data.unstylisedSeconds, formats)],
  ] as const
  return (
    <>
      <p className="day-good">{data.claimsDecided > 0 ? say('care.day-good') : say('care.day-none')}</p>
      <dl className="fact-rows">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
