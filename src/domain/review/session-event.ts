import type { Instant } from '../id.ts'
import type { ShownTier } from './tier.ts'

/**
 * What was recorded of a person's work, in the order of recording. `seen` is any sign of them (a decision, a page, at most one a minute need be
 * kept); `looked` carries how long a look lasted, an open one all that it is allowed; `went-on` is work in spite of a break that is due.
 */
export type SessionEvent = { readonly at: Instant } & (
  | { readonly what: 'begin' | 'seen' | 'idle' | 'break-begin' | 'break-end' | 'went-on' | 'end' }
  | { readonly what: 'looked'; readonly tier: ShownTier; readonly millis: number }
)
