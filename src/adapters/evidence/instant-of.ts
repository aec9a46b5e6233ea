import type { Instant } from '../../domain/id.ts'

/** A file time as an instant; null where it lies beyond what a calendar holds, as damaged file systems and archives claim. */
export function instantOf(date: Date): Instant | null {
  return Number.isNaN(date.getTime()) ? null : (date.toISOString() as Instant)
}
