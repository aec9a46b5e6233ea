import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { coverOf } from '../../lib/cover-of.ts'
import { CoveredContext } from '../../lib/covered-context.ts'
import { LoadingNote } from '../../ui/state-notes.tsx'
import { BreakCover } from './break-cover.tsx'
import { BreakDueCover } from './break-due-cover.tsx'
import { useClock } from './clock-context.tsx'
import { DayOverCover, IdleCover } from './quiet-covers.tsx'
import { StartCover } from './start-cover.tsx'

/** Shows the pages while the person works, and a cover over all of them while they do not. What was typed beneath it stays. */
export function CareGate({ children }: { readonly children: ReactNode }) {
  const { clock } = useClock()
  const { pathname } = useLocation()
  const known = clock !== null
  const cover = clock === null ? null : coverOf(clock.lock, pathname)
  const hidden = !known || cover !== null
  useFocusBack(hidden)
  return (
    <>
      {known ? null : <LoadingNote />}
      {cover === 'not-begun' ? <StartCover /> : null}
      {cover === 'idle' ? <IdleCover /> : null}
      {cover === 'break-due' ? <BreakDueCover /> : null}
      {cover === 'on-break' ? <BreakCover /> : null}
      {cover === 'day-over' ? <DayOverCover /> : null}
      {/* Before the first cover is lifted nothing of a case is even asked for. */}
      {cover === 'not-begun' || cover === 'day-over' || !known ? null : (
        <CoveredContext value={clock?.lock !== null}>
          <div hidden={hidden} inert={hidden}>
            {children}
          </div>
        </CoveredContext>
      )}
    </>
  )
}

/** Gives the focus back to where it was before a cover came. */
function useFocusBack(hidden: boolean): void {
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (hidden) return
    const remember = () => {
      before.current = document.activeElement
    }
    const place = before.current
    if (place instanceof HTMLElement && document.activeElement === document.body) place.focus({ preventScroll: true })
    addEventListener('focusin', remember)
    return () => removeEventListener('focusin', remember)
  }, [hidden])
}
