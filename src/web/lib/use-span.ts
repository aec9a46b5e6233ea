import { useWords } from '../features/interface/words-context.tsx'
import { formatSpan } from './format-span.ts'

/** Minutes in words, in the person's language. */
export function useSpan(): (minutes: number) => string {
  const { formats } = useWords()
  return (minutes) => formatSpan(minutes * 60, formats)
}
