import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { type ClockShown, noteWork, showClock, type WorkWhat } from '../../../contract/care.ts'
import type { GoOnReason } from '../../../domain/review/go-on.ts'
import { signIsDue } from '../../lib/sign-is-due.ts'
import { useAct } from '../../lib/use-act.ts'
import { callKey, useCall } from '../../lib/use-call.ts'

interface ClockState {
  /** Null until it is known. */
  readonly clock: ClockShown | null
  /** When the server told it, in milliseconds of this machine's clock. */
  readonly toldAt: number
  readonly note: (what: WorkWhat, reason?: GoOnReason) => void
  readonly error: Error | null
}

const ClockContext = createContext<ClockState | null>(null)

const askEveryMillis = 15_000

/** Keeps the clock of the person's work, and tells the server that the person is there while they are. */
export function ClockProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const { data, dataUpdatedAt } = useCall(showClock, {}, askEveryMillis)
  const { mutate, error } = useAct(noteWork)
  const note: ClockState['note'] = (what, reason) =>
    mutate(
      { what, reason: reason ?? null, offsetMinutes: -new Date().getTimezoneOffset() },
      { onSuccess: (clock) => queries.setQueryData(callKey(showClock, {}), clock) },
    )
  useSigns(data?.lock === null, () => note('seen'))
  return <ClockContext value={{ clock: data ?? null, toldAt: dataUpdatedAt, note, error }}>{children}</ClockContext>
}

/** Calls at a key, a click or a movement of the person, at most once a minute. */
function useSigns(listening: boolean, seen: () => void): void {
  const latest = useRef(seen)
  useEffect(() => {
    latest.current = seen
  })
  const last = useRef(0)
  useEffect(() => {
    if (!listening) return
    const sign = () => {
      if (!signIsDue(last.current, Date.now())) return
      last.current = Date.now()
      latest.current()
    }
    for (const kind of signs) addEventListener(kind, sign, { capture: true, passive: true })
    return () => {
      for (const kind of signs) removeEventListener(kind, sign, { capture: true })
    }
  }, [listening])
}

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** The clock of the person's work. */
export function useClock(): ClockState {
  const state = useContext(ClockContext)
  if (state === null) throw new Error('there is no ClockProvider around this')
  return state
}
