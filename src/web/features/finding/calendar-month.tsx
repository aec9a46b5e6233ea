import { Link } from '@tanstack/react-router'
import type { DaysShown } from '../../../contract/search.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useWords } from '../interface/words-context.tsx'
import { firstDayOfWeek, shade, weeksOf } from './year-weeks.ts'

interface CalendarMonthProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly shown: DaysShown
  /** 0 to 11. */
  readonly month: number
}

/** A month as a table of weeks; a day with media is a link to them. */
export function CalendarMonth({ reference, filter, shown, month }: CalendarMonthProps) {
  const { formats } = useWords()
  const first = firstDayOfWeek(formats)
  const months = new Intl.DateTimeFormat(formats, { month: 'long', timeZone: 'UTC' })
  return (
    <table className="month">
      <caption>{months.format(new Date(Date.UTC(shown.year, month, 1)))}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, at) => (
            <WeekdayHead key={at} weekday={first + at} />
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(shown.year, month, first).map((week, at) => (
          <tr key={week.find((day) => day !== null) ?? at}>
            {week.map((day, place) => (
              <td key={day ?? place}>{day === null ? null : <DayCell reference={reference} filter={filter} shown={shown} day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WeekdayHead({ weekday }: { readonly weekday: number }) {
  const { formats } = useWords()
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday))
  const name = (length: 'narrow' | 'long') => new Intl.DateTimeFormat(formats, { weekday: length, timeZone: 'UTC' }).format(day)
  return (
    <th scope="col" abbr={name('long')}>
      <span aria-hidden="true">{name('narrow')}</span>
      <span className="visually-hidden">{name('long')}</span>
    </th>
  )
}

function DayCell({ reference, filter, shown, day }: Omit<CalendarMonthProps, 'month'> & { readonly day: string }) {
  const { say, formats } = useWords()
  const count = shown.days.find(({ value }) => value === day)?.count ?? 0
  const number = new Intl.NumberFormat(formats).format(Number(day.slice(8)))
  if (count === 0) return <span className="day">{number}</span>
  const greatest = Math.max(...shown.days.map((one) => one.count))
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  return (
    <Link
      to="/cases/$reference"
      params={{ reference }}
      search={{ ...filter, from: day, to: day }}
      className="day"
      data-shade={shade(count, greatest)}
      title={say('finding.day-count', { date, count })}
      aria-label={say('finding.day-count', { date, count })}
    >
      {number}
    </Link>
  )
}
