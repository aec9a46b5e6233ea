import { type GroupWeekShown, showGroupExposure } from '../../../contract/care.ts'
import { shownTiers } from '../../../domain/review/tier.ts'
import { useCall } from '../../lib/use-call.ts'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { TierSeconds } from './tier-seconds.tsx'

/** Sums over the people of the unit, for supervisors. */
export function GroupWeeks() {
  const { say } = useWords()
  const { data, error, refetch } = useCall(showGroupExposure, {})
  return (
    <section className="form-section">
      <h2>{say('care.group-title')}</h2>
      <p className="form-lead">{say('care.group-why')}</p>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      <ul className="day-list">
        {data?.weeks.map((week) => (
          <GroupWeek key={week.monday} week={week} />
        ))}
      </ul>
    </section>
  )
}

function GroupWeek({ week: { monday, exposure } }: { readonly week: GroupWeekShown }) {
  const { say, formats } = useWords()
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(monday))
  return (
    <li className="day-entry">
      <h3 className="day-name">{say('care.group-week', { date })}</h3>
      {exposure.answer === 'refused' ? (
        <p className="muted">{say(`care.group-${exposure.because}`)}</p>
      ) : (
        <>
          <p className="muted">{say('care.group-people', { count: exposure.people })}</p>
          <TierSeconds tiers={shownTiers} seconds={exposure.seconds} />
        </>
      )}
    </li>
  )
}
