import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { DraftKept } from '../ports/review-line.ts'
import { claimsOfEarlierDrafts, type DecidedDescription, decidedDescription } from './decided-description.ts'

/** A medium with its draft and what people made of it. */
export interface MediumAtReview extends DecidedDescription {
  readonly mediaId: MediaId
  readonly draft: DraftKept
  readonly decisions: readonly Decision[]
}

type Kept = Pick<CaseReview, 'drafts' | 'decisionsOn' | 'earlierClaims'>

/** Reads a medium for review; one without a draft is the problem `medium-missing`. */
export async function mediumAtReview(store: Kept, mediaId: MediaId): Promise<MediumAtReview> {
  const [draft] = await store.drafts([mediaId])
  if (draft === undefined) throw new Problem('medium-missing', mediaId)
  const { description } = draft
  const decisions = await store.decisionsOn(mediaId)
  const earlier = await store.earlierClaims(mediaId, claimsOfEarlierDrafts(description, decisions))
  return { mediaId, draft, decisions, ...decidedDescription(description, decisions, earlier) }
}
