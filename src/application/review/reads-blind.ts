import type { MediaId } from '../../domain/id.ts'
import { isHiddenFrom, type Reader } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'
import { followsFromHidden, hiddenFollows } from './hidden-follows.ts'

type Kept = Pick<CaseReview, 'decisionsOn' | 'drafts' | 'stackMembers'>

/**
 * Whether something of a medium, or of a copy from which something here follows, waits for this person's second reading: until it is
 * made, nothing that others hold of the medium is shown to them.
 */
export async function readsBlind(store: Kept, mediaId: MediaId, reader: Reader): Promise<boolean> {
  const decisions = await store.decisionsOn(mediaId)
  const byClaim = [...Map.groupBy(decisions, ({ claimId }) => claimId)]
  if (byClaim.some(([claim, made]) => isHiddenFrom(claim, made, reader))) return true
  const [draft] = await store.drafts([mediaId])
  if (draft === undefined) return false
  const hidden = await hiddenFollows(store, { draft, decisions, mediaId }, reader)
  return byClaim.some(([, made]) => followsFromHidden(made, hidden))
}
