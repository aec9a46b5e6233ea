import type { MediaId } from '../../domain/id.ts'
import { isHiddenFrom, type Reader } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'

/** Whether something of a medium waits for this person's second reading: until it is made, nothing that others hold of the medium is shown to them. */
export async function readsBlind(store: Pick<CaseReview, 'decisionsOn'>, media: MediaId, reader: Reader): Promise<boolean> {
  const byClaim = Map.groupBy(await store.decisionsOn(media), ({ claimId }) => claimId)
  return [...byClaim].some(([claim, decisions]) => isHiddenFrom(claim, decisions, reader))
}
