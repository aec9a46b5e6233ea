import type { Clock } from '../application/ports/clock.ts'
import type { Instant } from '../domain/id.ts'

/** The time of this machine. */
export const machineClock: Clock = { now: () => new Date().toISOString() as Instant }
