import type { ReviewPolicy } from './policy.ts'
import type { SessionEvent } from './session-event.ts'

/** Milliseconds. */
const minute = 60_000
const dayMillis = 24 * 60 * minute

/** The policy's times of work. */
export interface WorkLimits {
  readonly work: number
  readonly pause: number
  readonly idle: number
  readonly daily: number
  readonly gentle: number
}

interface Span {
  readonly from: number
  readonly to: number
}

/** What a work state is judged by: the limits, and the person's day as it is at the moment of asking. */
export interface WorkFrame {
  readonly limits: WorkLimits
  readonly day: Span
}

/** A person's work so far; `rested` is the rest without a break in it, `today` is of the day asked for. */
export interface WorkState {
  readonly mode: 'off' | 'working' | 'idle' | 'break'
  readonly last: number | null
  readonly sinceBreak: number
  readonly today: number
  readonly rested: number
  /** Work since the last break after which the next one is due. */
  readonly dueAfter: number
}

/** Before anything was recorded. */
export const nothingYet: WorkState = {
  mode: 'off',
  last: null,
  sinceBreak: 0,
  today: 0,
  rested: 0,
  dueAfter: 0,
}

/** The limits in milliseconds. */
export function workLimits(policy: ReviewPolicy): WorkLimits {
  return {
    work: policy.workMinutes * minute,
    pause: policy.breakMinutes * minute,
    idle: policy.idleMinutes * minute,
    daily: policy.dailyMinutes * minute,
    gentle: policy.gentleMinutes * minute,
  }
}

/** The day, in the person's zone, in which an instant (milliseconds of the epoch) lies. */
export function dayOf(now: number, offsetMinutes: number): Span {
  const offset = offsetMinutes * minute
  const from = Math.floor((now + offset) / dayMillis) * dayMillis - offset
  return { from, to: from + dayMillis }
}

/** The state with the time up to an instant counted: as work as far as the person was there, else as rest. */
export function advance(state: WorkState, to: number, { limits, day }: WorkFrame): WorkState {
  const from = state.last ?? to
  const gap = Math.max(0, to - from)
  if (state.mode !== 'working') return rest({ ...state, last: to }, gap, limits)
  const worked = Math.min(gap, limits.idle)
  const today = state.today + Math.max(0, Math.min(from + worked, day.to) - Math.max(from, day.from))
  const working: WorkState = { ...state, last: to, sinceBreak: state.sinceBreak + worked, today }
  return gap > limits.idle ? rest({ ...working, mode: 'idle' }, gap - worked, limits) : working
}

/** Rest that is as long as a break is a break, however it came about. */
function rest(state: WorkState, millis: number, limits: WorkLimits): WorkState {
  const rested = state.rested + millis
  if (rested < limits.pause) return { ...state, rested }
  return { ...state, rested, sinceBreak: 0, dueAfter: limits.work }
}

/** The state after an event whose time is counted already. */
export function afterEvent(event: SessionEvent, state: WorkState, { limits }: WorkFrame): WorkState {
  switch (event.what) {
    case 'begin':
    case 'seen':
    case 'break-end':
      return { ...state, mode: 'working', rested: 0 }
    case 'went-on':
      return { ...state, mode: 'working', rested: 0, dueAfter: Math.max(state.dueAfter, state.sinceBreak + limits.pause) }
    case 'idle':
      return state.mode === 'working' ? { ...state, mode: 'idle' } : state
    case 'break-begin':
      return { ...state, mode: 'break' }
    case 'end':
      return { ...state, mode: 'off' }
  }
}
