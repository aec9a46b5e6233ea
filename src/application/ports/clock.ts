import type { Instant } from '../../domain/id.ts'

/** The present, passed in so that tests and reproducible reports can set it. */
export interface Clock {
  now(): Instant
}
