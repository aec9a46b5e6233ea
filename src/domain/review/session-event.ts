import type { Instant } from '../id.ts'

/**
 * What was recorded of a person's work, in the order of recording. `seen` is any sign of the person (a decision, a look, a key; at most one a
 * minute need be kept), never of a page that asks by itself; `went-on` is work in spite of a break that is due.
 */
export interface SessionEvent {
  readonly at: Instant
  readonly what: 'begin' | 'seen' | 'idle' | 'break-begin' | 'break-end' | 'went-on' | 'end'
}
