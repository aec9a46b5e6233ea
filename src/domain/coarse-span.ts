import { withoutGaps } from './punctuation.ts'

/** Seconds that something will take, in words of the language with this tag. Coarse on purpose: seconds up to a minute, then minutes, then hours. */
export function coarseSpan(seconds: number, formats: string): string {
  const [value, unit] =
    seconds < 60
      ? [Math.max(5, Math.ceil(seconds / 5) * 5), 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour']
  return withoutGaps(new Intl.NumberFormat(formats, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(Number(value)))
}
