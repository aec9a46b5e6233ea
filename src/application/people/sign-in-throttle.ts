import { Problem } from '../../domain/problem.ts'
import type { Clock } from '../ports/clock.ts'

/** Holds up those who try passphrases in turn; whether a name exists makes no difference. */
export interface SignInThrottle {
  /** Refuses a try that comes too early with the problem `sign-in-held`, its detail the seconds to wait. */
  requireTry(keys: readonly string[]): void
  noteFailure(keys: readonly string[]): void
  forget(keys: readonly string[]): void
}

const freeTries = 5
const firstWaitSeconds = 15
const longestWaitSeconds = 900
const mostKept = 10_000

interface Failures {
  readonly count: number
  readonly lastAt: number
}

/** Five tries are free; then each failure doubles the wait, up to a quarter of an hour. Kept in memory: who can restart the server has the machine. */
export function createSignInThrottle(clock: Clock): SignInThrottle {
  const failures = new Map<string, Failures>()
  const now = () => Date.parse(clock.now())
  return {
    requireTry: (keys) => {
      const waits = keys.map((key) => secondsToWait(failures.get(key), now()))
      const longest = Math.max(...waits)
      if (longest > 0) throw new Problem('sign-in-held', String(longest))
    },
    noteFailure: (keys) => {
      for (const key of keys) {
        const count = (failures.get(key)?.count ?? 0) + 1
        failures.delete(key)
        failures.set(key, { count, lastAt: now() })
      }
      for (const key of failures.keys()) if (failures.size > mostKept) failures.delete(key)
    },
    forget: (keys) => {
      for (const key of keys) failures.delete(key)
    },
  }
}

function secondsToWait(failed: Failures | undefined, now: number): number {
  if (failed === undefined || failed.count < freeTries) return 0
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (failed.count - freeTries))
  return Math.max(0, Math.ceil((failed.lastAt + wait * 1000 - now) / 1000))
}
