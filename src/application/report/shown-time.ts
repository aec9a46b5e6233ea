import { decimalMark } from '../../domain/decimal-mark.ts'
import type { Instant, LocaleTag } from '../../domain/id.ts'
import { type Locator, type MediaTime, seconds } from '../../domain/timeline.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'

/** A media time as `m:ss.d`, or `h:mm:ss.d` from an hour on, with the decimal mark of the language. */
export function shownTime(locale: LocaleTag, time: MediaTime): string {
  const tenths = Math.round(seconds(time) * 10)
  const sign = tenths < 0 ? '−' : ''
  const all = Math.abs(tenths)
  const [hours, minutes, rest] = [Math.floor(all / 36_000), Math.floor(all / 600) % 60, all % 600]
  const tail = `${two(Math.floor(rest / 10))}${decimalMark(formatTag(locale))}${rest % 10}`
  return hours > 0 ? `${sign}${hours}:${two(minutes)}:${tail}` : `${sign}${minutes}:${tail}`
}

/** A stretch of time, from its begin to its end as the language writes it. */
export function shownSpan(locale: LocaleTag, from: MediaTime, to: MediaTime): string {
  return formatMessage(locale, 'report.time-range', { from: shownTime(locale, from), to: shownTime(locale, to) })
}

/** When something is to be seen or heard; null where it holds for the whole medium. */
export function shownPlaceInTime(locale: LocaleTag, where: Locator): string | null {
  if (where.on === 'span') return shownSpan(locale, where.from, where.to)
  if (where.on === 'media' || where.at === null) return null
  return shownTime(locale, where.at)
}

/** An instant as `2026-11-22 17:00:00 UTC`; the same in every language and on every machine. */
export function shownInstant(instant: Instant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`
}

/** The day of an instant as people write it, in UTC: `23 November 2026`. */
export function shownDay(locale: LocaleTag, instant: Instant): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' }
  return new Intl.DateTimeFormat(formatTag(locale), options).format(new Date(instant))
}

/** A number of milliseconds as seconds and tenths in words, at least a tenth where there was anything. */
export function shownSeconds(locale: LocaleTag, millis: number): string {
  const seconds = millis === 0 ? 0 : Math.max(0.1, Math.round(millis / 100) / 10)
  return new Intl.NumberFormat(formatTag(locale), { style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    seconds,
  )
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
