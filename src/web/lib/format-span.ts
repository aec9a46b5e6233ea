/** A span of seconds in words, in the unit that suits it: `40 seconds`, `12 minutes`, `2 hours 5 minutes`. */
export function formatSpan(seconds: number, formats: string): string {
  const unit = (value: number, name: 'second' | 'minute' | 'hour') =>
    new Intl.NumberFormat(formats, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  if (seconds < 60) return unit(Math.ceil(seconds), 'second')
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return unit(minutes, 'minute')
  const parts = [unit(Math.floor(minutes / 60), 'hour'), ...(minutes % 60 === 0 ? [] : [unit(minutes % 60, 'minute')])]
  return new Intl.ListFormat(formats, { type: 'unit', style: 'long' }).format(parts)
}
