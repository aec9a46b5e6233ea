import { type LookRefusal, type LookWish, lookAllowance, type SeenToday } from './look-rules.ts'
import type { ReviewPolicy } from './policy.ts'
import type { Session, SessionLock } from './session-clock.ts'

/** What somebody asks for next: the words of a medium alone, or a look. `hard` media are those of the policy's hard categories or level. */
export interface Wanted {
  readonly hard: boolean
  readonly look: LookWish | null
}

/** Why something is not shown: the session, hard material at the wrong time, or the rules of looks. */
export type ShowRefusal = SessionLock | 'hard-in-first-minutes' | 'hard-in-last-minutes' | LookRefusal

/** Whether it may be shown, and for how many seconds at most; null for words, which have no limit. */
export type ShowAnswer =
  | { readonly allowed: true; readonly seconds: number | null }
  | { readonly allowed: false; readonly why: ShowRefusal }

/** How things stand for the person who asks: their session, the policy that holds for them, and what they saw today. */
export interface Standing {
  readonly session: Session
  readonly policy: ReviewPolicy
  readonly today: SeenToday
}

/** Judges a wish by all that limits it, the session first. */
export function mayShow({ hard, look }: Wanted, { session, policy, today }: Standing): ShowAnswer {
  if (session.lock !== null) return { allowed: false, why: session.lock }
  if (hard && session.hardMaterial !== 'allowed') return { allowed: false, why: `hard-in-${session.hardMaterial}` }
  return look === null ? { allowed: true, seconds: null } : lookAllowance(look, policy, today)
}
