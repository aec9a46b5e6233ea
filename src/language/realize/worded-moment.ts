import { punctuationOf, withoutGaps } from '../../domain/punctuation.ts'

const written = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** A written date in words: `moment` as the language writes it, `zone` apart; `text` is both, for languages that add nothing between. */
interface WordedMoment {
  readonly text: string
  readonly moment: string
  /** The day alone, and the time of day alone; `none` where none is told. */
  readonly day: string
  readonly hours: string
  /** Whether a time of day is told beside the date. */
  readonly clock: 'yes' | 'no'
  readonly zone: string
}

/**
 * A date and time as metadata write them (`2021:05:14 10:32:05`, `2021-05-14T10:32:05+02:00`), in words and in the clock time
 * that is written there: no zone is applied, a written one is shown. Null for what is no date. `firstOfMonth` is how the language
 * writes the first day of a month, where that is no plain number.
 */
export function wordedMoment(intl: string, text: string, firstOfMonth = '1'): WordedMoment | null {
  const parts = written.exec(text.trim())
  if (parts === null) return null
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0))
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0))
  // A date such as 2021:02:31 or 0000:00:00 rolls over; it is no date.
  if (moment.getUTCMonth() + 1 !== month || moment.getUTCDate() !== day || moment.getUTCHours() !== hour) return null
  const { open, close } = punctuationOf(intl)
  const clock = parts[4] === undefined ? 'no' : 'yes'
  const style = (styles: Intl.DateTimeFormatOptions) =>
    withoutGaps(withFirst(new Intl.DateTimeFormat(intl, { ...styles, timeZone: 'UTC' }).formatToParts(moment), firstOfMonth))
  const zone = parts[7] === undefined ? 'none' : `UTC${parts[7] === 'Z' ? '' : parts[7]}`
  const worded = style({ dateStyle: 'long', ...(clock === 'yes' ? { timeStyle: 'short' } : {}) })
  return {
    text: zone === 'none' ? worded : `${worded}${open}${zone}${close}`,
    moment: worded,
    day: style({ dateStyle: 'long' }),
    hours: clock === 'yes' ? style({ timeStyle: 'short' }) : 'none',
    clock,
    zone,
  }
}

function withFirst(parts: readonly Intl.DateTimeFormatPart[], firstOfMonth: string): string {
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? firstOfMonth : value)).join('')
}
