import { decimalMark } from '../../domain/decimal-mark.ts'
import { type MediaTime, seconds } from '../../domain/timeline.ts'

/** A time in a medium as people read it: `1:04`, or `1:02:03` from an hour on. */
export function clockTime(time: MediaTime): string {
  return clock(Math.round(seconds(time)))
}

/** The same with tenths of a second: `0:04.2`, with the decimal mark of the language. */
export function preciseTime(time: MediaTime, formats: string): string {
  const tenths = Math.round(seconds(time) * 10)
  return `${clock(Math.floor(tenths / 10))}${decimalMark(formats)}${tenths % 10}`
}

/** A duration of whole seconds as a clock shows it. */
export function clock(total: number): string {
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const rest = String(total % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
