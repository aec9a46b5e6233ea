import type { ReportState } from './release.ts'

/** How the claims of a report stand: `claims` is the sum of the others. `covered`: not decided one by one, but told by a sample that held its bound. */
export interface ClaimCounts {
  readonly claims: number
  readonly decided: number
  readonly covered: number
  readonly open: number
  readonly disputed: number
}

export const noClaims: ClaimCounts = { claims: 0, decided: 0, covered: 0, open: 0, disputed: 0 }

/** Both together. */
export function addCounts(a: ClaimCounts, b: ClaimCounts): ClaimCounts {
  return {
    claims: a.claims + b.claims,
    decided: a.decided + b.decided,
    covered: a.covered + b.covered,
    open: a.open + b.open,
    disputed: a.disputed + b.disputed,
  }
}

/** What a report of such claims is before anybody releases it. One without any claim was verified by nobody. */
export function reportState({ claims, open, disputed }: ClaimCounts): Exclude<ReportState, 'released'> {
  return claims > 0 && open === 0 && disputed === 0 ? 'verified' : 'draft'
}
