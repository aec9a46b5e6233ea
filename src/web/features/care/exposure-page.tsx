import { useState } from 'react'
import { showOwnExposure } from '../../../contract/care.ts'
import { shownTiers } from '../../../domain/review/tier.ts'
import { useCall } from '../../lib/use-call.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { TierSeconds } from './tier-seconds.tsx'

/** What the person was shown, by day: theirs alone. */
export function ExposurePage() {
  const { say } = useWords()
  return (
    <div className="wide-text-page">
      <PageHeading title={say('care.exposure-title')} />
      <p className="form-lead">{say('care.exposure-private')}</p>
      <ExposureTable />
    </div>
  )
}

function ExposureTable() {
  const { say, formats } = useWords()
  const [offsetMinutes] = useState(() => -new Date().getTimezoneOffset())
  const { data, error, refetch } = useCall(showOwnExposure, { offsetMinutes })
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  if (data.days.length === 0) return <EmptyNote title={say('care.exposure-none')} />
  const dayName = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeZone: 'UTC' })
  return (
    <ul className="day-list">
      {data.days.map(({ day, looks, seconds }) => (
        <li key={day} className="day-entry">
          <h2 className="day-name">{dayName.format(new Date(day))}</h2>
          <p className="muted">
            {say('care.exposure-looks')}: {new Intl.NumberFormat(formats).format(looks)}
          </p>
          <TierSeconds tiers={shownTiers} seconds={seconds} />
        </li>
      ))}
    </ul>
  )
}
