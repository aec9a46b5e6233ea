/** A day of a year as it stands in a calendar; null before the first and after the last. */
export type CalendarDay = string | null

/** The weeks of a month (0 to 11), each of seven days from the first day of the week on (1 Monday … 7 Sunday). */
export function weeksOf(year: number, month: number, firstDay: number): CalendarDay[][] {
  const first = new Date(Date.UTC(year, month, 1))
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const before = (((first.getUTCDay() || 7) - firstDay + 7) % 7) as number
  const days = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, at) => {
    const day = at - before + 1
    return day < 1 || day > length ? null : new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
  })
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** With what day the week begins where a language is used: 1 Monday … 7 Sunday. */
export function firstDayOfWeek(formats: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } } = new Intl.Locale(
    formats,
  ).maximize()
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1
}

/** How much of the greatest count a count is, in five steps; 0 for none. */
export function shade(count: number, greatest: number): number {
  return count === 0 ? 0 : Math.min(5, 1 + Math.floor((4 * Math.log1p(count)) / Math.log1p(greatest)))
}
