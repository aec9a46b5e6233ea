const millisOfDay = 86_400_000

/** Days since 1970-01-01 of the date that a text begins with (`2024-02-29…`, also `2024:02:29…`); null where it begins with none. */
export function dayNumber(text: string): number | null {
  const [, year, month, day] = /^(\d{4})[-:](\d{2})[-:](\d{2})/.exec(text) ?? []
  if (year === undefined) return null
  const date = `${year}-${month}-${day}`
  const millis = Date.parse(`${date}T00:00:00Z`)
  // A date that does not exist, such as 30 February, is taken for another by some parsers.
  return Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 10) !== date ? null : millis / millisOfDay
}

/** `2024-02-29` of a number of days since 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * millisOfDay).toISOString().slice(0, 10)
}
