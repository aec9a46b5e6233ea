import { useWords } from '../interface/words-context.tsx'

/** Day and time of an instant, in the person's language and time zone. */
export function useMoment(): (instant: string) => string {
  const { formats } = useWords()
  const format = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' })
  return (instant) => format.format(new Date(instant))
}
