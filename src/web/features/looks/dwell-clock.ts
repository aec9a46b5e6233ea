/** Counts how long something was visible: while it is drawn and the page is in view. Times in milliseconds from any fixed beginning. */
export interface DwellClock {
  readonly counted: number
  /** Since when it has been counting; null while it stands still. */
  readonly since: number | null
}

/** A clock that has counted nothing. */
export const stoppedClock: DwellClock = { counted: 0, since: null }

/** The clock from now on: going where `visible`, else standing still with what it counted. */
export function turned({ counted, since }: DwellClock, visible: boolean, now: number): DwellClock {
  const sum = since === null ? counted : counted + Math.max(0, now - since)
  return { counted: sum, since: visible ? now : null }
}

/** What it shows now. */
export function dwelt(clock: DwellClock, now: number): number {
  return turned(clock, false, now).counted
}
