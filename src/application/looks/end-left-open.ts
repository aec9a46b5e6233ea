import type { LookDeskDeps, LookedAtCase } from './look-desk.ts'

/** Ends the looks that a server which went down left open, with all the time that they were allowed: no look counts for less than it may have been. */
export async function endLeftOpen({ id, store }: LookedAtCase, { record, clock }: Pick<LookDeskDeps, 'record' | 'clock'>): Promise<number> {
  const left = await store.openExposures()
  for (const { id: exposure, by, tier, allowedSeconds } of left) {
    const [endedAt, dwellMillis] = [clock.now(), allowedSeconds * 1000]
    await store.endExposure({ exposure, endedAt, dwellMillis, how: 'left' }, by)
    await record.addSeen({ exposure, by, caseId: id, tier, at: endedAt, dwellMillis })
  }
  return left.length
}
