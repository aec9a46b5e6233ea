/** What stands between the whole and the tenths in a language: `.` in English, `,` in German; `tag` is a BCP 47 tag. */
export function decimalMark(tag: string): string {
  const kept = marks.get(tag)
  if (kept !== undefined) return kept
  const mark = new Intl.NumberFormat(tag).formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.'
  marks.set(tag, mark)
  return mark
}

// Looking a mark up costs more than all else of a time, and a report holds thousands of times.
const marks = new Map<string, string>()
