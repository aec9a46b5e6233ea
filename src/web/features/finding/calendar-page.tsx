import { useState } from 'react'
import { showDays } from '../../../contract/search.ts'
import { useCall } from '../../lib/use-call.ts'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { CalendarMonth } from './calendar-month.tsx'
import { FindingPage, type FindingProps } from './finding-page.tsx'

/** The media of a case by the day on which they were taken or changed; a day opens its list. */
export function CalendarPage({ reference, filter, narrow }: FindingProps) {
  const { say, formats } = useWords()
  const [wished, setWished] = useState<number | undefined>(undefined)
  const { from: _, to: __, ...rest } = filter
  const { data, error, refetch } = useCall(showDays, { reference, ...rest, ...(wished === undefined ? {} : { year: wished }) })
  const numbers = new Intl.NumberFormat(formats)
  return (
    <FindingPage reference={reference} filter={filter} narrow={narrow}>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      {data?.years.length === 0 ? <EmptyNote title={say('finding.no-days')} /> : null}
      {data === undefined || data.years.length === 0 ? null : (
        <section className="calendar">
          <h2 className="visually-hidden">{say('finding.days-of', { year: String(data.year) })}</h2>
          <nav className="year-links" aria-label={say('finding.years')}>
            {data.years.map(({ value, count }) => (
              <button
                key={value}
                type="button"
                className="chip"
                aria-pressed={Number(value) === data.year}
                onClick={() => setWished(Number(value))}
              >
                {value} <span className="count">{numbers.format(count)}</span>
              </button>
            ))}
          </nav>
          <div className="months">
            {Array.from({ length: 12 }, (_month, month) => (
              <CalendarMonth key={month} reference={reference} filter={filter} shown={data} month={month} />
            ))}
          </div>
          {data.undated === 0 ? null : <p className="muted">{say('finding.undated', { count: data.undated })}</p>}
        </section>
      )}
    </FindingPage>
  )
}
