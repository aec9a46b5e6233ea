import type { ClaimId, MediaId } from '../../domain/id.ts'
import { claimState, standing } from '../../domain/review/claim-state.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { CaseReview } from '../ports/case-review.ts'

/** A claim on which two readings differ and that nobody has settled. */
export interface Difference {
  readonly mediaId: MediaId
  readonly claimId: ClaimId
  readonly first: Decision
  readonly second: Decision
  readonly decisions: readonly Decision[]
}

/** The unsettled differences of a case, medium by medium. */
export async function listDifferences(store: Pick<CaseReview, 'readTwice'>): Promise<readonly Difference[]> {
  const differences: Difference[] = []
  for await (const decisions of store.readTwice()) {
    const [first, second] = [standing(decisions, 'first'), standing(decisions, 'second')]
    if (first === null || second === null || claimState(decisions) !== 'differs') continue
    differences.push({ mediaId: first.mediaId, claimId: first.claimId, first, second, decisions })
  }
  return differences
}
