import { Problem } from '../../domain/problem.ts'
import type { Clock } from '../ports/clock.ts'

/** Holds up those who try passphrases in turn; whether a name exists makes no difference. */
export interface SignInThrottle {
  /**
   * Refuses a try that comes too early with the problem `sign-in-held`, its detail the seconds to wait. One that is let through is told by
   * `noteFailure` or `forget` how it went; until then it counts as a failure, so that many at once are no way past.
   */
  requireTry(keys: readonly string[]): void
  noteFailure(keys: readonly string[]): void
  forget(keys: readonly string[]): void
}

const freeTries = 5
const firstWaitSeconds = 15
const longestWaitSeconds = 900
const mostKept = 10_000
// A try of which nothing is told, because it failed in another way, counts no longer than this.
const longestTryMillis = 60_000
// What a try waits for those that are under way.
const waitForOthersSeconds = 2

interface Failures {
  readonly count: number
  readonly lastAt: number
}

/** Five tries are free; then each failure doubles the wait, up to a quarter of an hour. Kept in memory: who can restart the server has the machine. */
export function createSignInThrottle(clock: Clock): SignInThrottle {
  const failures = new Map<string, Failures>()
  const underWay = new Map<string, readonly number[]>()
  const now = () => Date.parse(clock.now())
  const triesUnderWay = (key: string) => (underWay.get(key) ?? []).filter((begun) => now() - begun < longestTryMillis)
  const begin = (key: string) => underWay.set(key, [...triesUnderWay(key), now()])
  const end = (key: string) => {
    const left = triesUnderWay(key).slice(1)
    if (left.length === 0) underWay.delete(key)
    else underWay.set(key, left)
  }
  return {
    requireTry: (keys) => {
      const longest = Math.max(...keys.map((key) => secondsToWait(failures.get(key), triesUnderWay(key).length, now())))
      if (longest > 0) throw new Problem('sign-in-held', String(longest))
      for (const key of keys) begin(key)
    },
    noteFailure: (keys) => {
      for (const key of keys) {
        end(key)
        const count = (failures.get(key)?.count ?? 0) + 1
        failures.delete(key)
        failures.set(key, { count, lastAt: now() })
      }
      for (const key of failures.keys()) if (failures.size > mostKept) failures.delete(key)
    },
    forget: (keys) => {
      for (const key of keys) {
        end(key)
        failures.delete(key)
      }
    },
  }
}

function secondsToWait(failed: Failures | undefined, underWay: number, now: number): number {
  const count = failed?.count ?? 0
  if (failed === undefined || count < freeTries) return count + underWay < freeTries ? 0 : waitForOthersSeconds
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (count - freeTries))
  const left = Math.max(0, Math.ceil((failed.lastAt + wait * 1000 - now) / 1000))
  // After a wait one try at a time is let through.
  return left === 0 && underWay > 0 ? waitForOthersSeconds : left
}
