import { useEffect, useState } from 'react'
import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'
import { Cover } from './cover.tsx'

/** A break: until when, and the way back. Coming back early leads to the question whether to go on. */
export function BreakCover() {
  const { say, formats } = useWords()
  const { clock, toldAt, note } = useClock()
  const left = clock?.secondsOfBreakLeft ?? 0
  const at = toldAt + left * 1000
  const now = useNow()
  const isOver = left === 0 || at <= now
  const time = new Intl.DateTimeFormat(formats, { timeStyle: 'short' }).format(new Date(at))
  return (
    <Cover title={say('care.break-title')}>
      <p aria-live="polite">{isOver ? say('care.break-over') : say('care.break-until', { time })}</p>
      <p className="actions">
        <button type="button" className={isOver ? 'button primary' : 'button'} onClick={() => note('break-end')}>
          {say('care.break-end')}
        </button>
      </p>
    </Cover>
  )
}

const lookEveryMillis = 5000

/** The time of this machine's clock, every few seconds. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEveryMillis)
    return () => clearInterval(timer)
  }, [])
  return now
}
