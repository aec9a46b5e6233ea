import { useWords } from '../features/interface/words-context.tsx'
import { formatSpan } from './format-span.ts'

/** Minutes in words, in the person's language. */
export function useSpan(): (minutes: number) => string {
  const { formats } = useWords()
  const none = new Intl.NumberFormat(formats, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  return (minutes) => (minutes < 1 ? none.format(0) : formatSpan(minutes * 60, formats))
}
