import type { Clock } from '../../src/application/ports/clock.ts'
import type { Instant } from '../../src/domain/id.ts'

/** A clock that shows one moment. */
export function fixedClock(moment = '2026-11-22T17:00:00.000Z'): Clock {
  return { now: () => moment as Instant }
}

/** A clock that goes on by a second each time it is read. */
export function tickingClock(): Clock {
  let reads = 0
  return {
    now: () => {
      reads += 1
      return new Date(Date.UTC(2026, 10, 22, 17, 0, reads)).toISOString() as Instant
    },
  }
}
