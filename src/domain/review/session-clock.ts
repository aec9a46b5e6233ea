import type { Instant } from '../id.ts'
import type { ReviewPolicy } from './policy.ts'
import type { SessionEvent } from './session-event.ts'
import { advance, afterEvent, dayOf, nothingYet, type WorkLimits, type WorkState, workLimits } from './work-state.ts'

/** Where the question is asked: now, with the person's offset from UTC in minutes (east positive). */
export interface SessionMoment {
  readonly now: Instant
  readonly offsetMinutes: number
}

/** Why nothing is shown at this moment. `break-due` can be passed with a recorded reason; `day-over` cannot; `idle` ends with the next sign. */
export type SessionLock = 'not-begun' | 'idle' | 'on-break' | 'break-due' | 'day-over'

/** How a person's work stands. Milliseconds, of the person's own day where it says so. */
export interface Session {
  readonly lock: SessionLock | null
  readonly workedSinceBreak: number
  readonly workedToday: number
  /** When a break is due if the person works on; null while they do not work or it is due already. */
  readonly breakDueAt: Instant | null
  /** When the break they are in has lasted long enough. */
  readonly breakEndsAt: Instant | null
  /** Whether hard material may be shown: not in the first minutes of a day and not in the last ones before its limit. */
  readonly hardMaterial: 'allowed' | 'first-minutes' | 'last-minutes'
}

/**
 * The session of one person at a moment. Nothing counts longer than the policy's idle minutes after the last sign of the person, so a page that
 * died does not work on through the night; a clock that jumps back counts nothing, one that jumps ahead no more than those minutes.
 */
export function sessionAt(events: readonly SessionEvent[], moment: SessionMoment, policy: ReviewPolicy): Session {
  const limits = workLimits(policy)
  const now = Date.parse(moment.now)
  const frame = { limits, day: dayOf(now, moment.offsetMinutes) }
  let state: WorkState = { ...nothingYet, dueAfter: limits.work }
  for (const event of events) state = afterEvent(event, advance(state, Date.parse(event.at), frame), frame)
  return told(advance(state, now, frame), now, limits)
}

function told(state: WorkState, now: number, limits: WorkLimits): Session {
  const lock = lockOf(state, limits)
  const left = limits.pause === 0 ? null : state.dueAfter - state.sinceBreak
  return {
    lock,
    workedSinceBreak: state.sinceBreak,
    workedToday: state.today,
    breakDueAt: lock === null && left !== null ? instant(now + left) : null,
    breakEndsAt: state.mode === 'break' ? instant(now + Math.max(0, limits.pause - state.rested)) : null,
    hardMaterial: hardMaterial(state, limits),
  }
}

function lockOf(state: WorkState, limits: WorkLimits): SessionLock | null {
  if (state.today >= limits.daily) return 'day-over'
  if (state.mode === 'off') return 'not-begun'
  if (state.mode === 'break') return 'on-break'
  if (limits.pause > 0 && state.sinceBreak >= state.dueAfter) return 'break-due'
  return state.mode === 'idle' ? 'idle' : null
}

/** The end of a day that is told by nothing but its limit. */
function hardMaterial(state: WorkState, limits: WorkLimits): Session['hardMaterial'] {
  if (state.today < limits.gentle) return 'first-minutes'
  return limits.daily - state.today < limits.gentle ? 'last-minutes' : 'allowed'
}

function instant(millis: number): Instant {
  return new Date(millis).toISOString() as Instant
}
