import { decimalMark } from '../../domain/decimal-mark.ts'
import { punctuationOf, withoutGaps } from '../../domain/punctuation.ts'

/** A place on a time line as a clock shows it: `0:07`, `1:02:03`, with tenths `0:07.4` where asked. Cut off, never rounded up. */
export function clockTime(intl: string, seconds: number, precision: 'seconds' | 'tenths'): string {
  const tenths = Math.floor(Math.max(0, seconds) * 10 + 1e-6)
  const whole = Math.floor(tenths / 10)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const parts = hours > 0 ? [hours, pad(minutes), pad(whole % 60)] : [minutes, pad(whole % 60)]
  return `${parts.join(':')}${precision === 'tenths' ? `${decimalMark(intl)}${tenths % 10}` : ''}`
}

/** A length of time in words: `1 minute and 12 seconds`; below ten seconds with one decimal. */
export function wordedLength(intl: string, seconds: number): string {
  if (seconds < 9.95) return unit(intl, Math.round(seconds * 10) / 10, 'second')
  const whole = Math.round(seconds)
  const parts = [
    { value: Math.floor(whole / 3600), unit: 'hour' },
    { value: Math.floor((whole % 3600) / 60), unit: 'minute' },
    { value: whole % 60, unit: 'second' },
  ].filter((part) => part.value > 0)
  const worded = parts.map((part) => unit(intl, part.value, part.unit))
  return punctuationOf(intl).gap === '' ? worded.join('') : new Intl.ListFormat(intl, { type: 'conjunction' }).format(worded)
}

function unit(intl: string, value: number, name: string): string {
  // Chinese has a long word for a second that stands after whole ones only.
  const unitDisplay = punctuationOf(intl).gap === '' ? 'short' : 'long'
  return withoutGaps(new Intl.NumberFormat(intl, { style: 'unit', unit: name, unitDisplay, maximumFractionDigits: 1 }).format(value))
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
