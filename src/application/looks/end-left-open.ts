import type { Clock } from '../ports/clock.ts'
import type { LookRecord } from '../ports/look-record.ts'
import type { LookedAtCase } from './look-desk.ts'

/** What the end of looks that were left open takes. */
export interface LeftOpenMeans {
  readonly addSeen: LookRecord['addSeen']
  readonly clock: Clock
}

/** Ends the looks that a server which went down left open, with all the time that they were allowed: no look counts for less than it may have been. */
export async function endLeftOpen({ id, review }: Pick<LookedAtCase, 'id' | 'review'>, { addSeen, clock }: LeftOpenMeans): Promise<number> {
  const left = await review.openExposures()
  for (const { id: exposure, by, tier, allowedSeconds } of left) {
    const [endedAt, dwellMillis] = [clock.now(), allowedSeconds * 1000]
    await review.endExposure({ exposure, endedAt, dwellMillis, how: 'left' }, by)
    await addSeen({ exposure, by, caseId: id, tier, at: endedAt, dwellMillis })
  }
  return left.length
}
