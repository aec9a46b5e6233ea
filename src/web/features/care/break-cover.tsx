import { useEffect, useState } from 'react'
import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'
import { Cover } from './cover.tsx'

/** A break: until when, and the way back. Coming back early leads to the question whether to go on. */
export function BreakCover() {
  const { say, formats } = useWords()
  const { clock, note } = useClock()
  const end = useEnd(clock?.secondsOfBreakLeft ?? 0)
  const time = new Intl.DateTimeFormat(formats, { timeStyle: 'short' }).format(new Date(end.at))
  return (
    <Cover title={say('care.break-title')}>
      <p aria-live="polite">{end.isOver ? say('care.break-over') : say('care.break-until', { time })}</p>
      <p className="actions">
        <button type="button" className={end.isOver ? 'button primary' : 'button'} onClick={() => note('break-end')}>
          {say('care.break-end')}
        </button>
      </p>
    </Cover>
  )
}

const lookEveryMillis = 5000

/** When a span that the server told is over by this machine's clock, and whether it is. */
function useEnd(secondsLeft: number): { readonly at: number; readonly isOver: boolean } {
  const [at, setAt] = useState(() => Date.now() + secondsLeft * 1000)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => setAt(Date.now() + secondsLeft * 1000), [secondsLeft])
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEveryMillis)
    return () => clearInterval(timer)
  }, [])
  return { at, isOver: secondsLeft === 0 || at <= now }
}
