import { standing } from '../../domain/review/claim-state.ts'
import type { Decision, DecisionId } from '../../domain/review/decision.ts'
import { isHiddenFrom, type Reader } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { MediumAtReview } from './medium-at-review.ts'

type Kept = Pick<CaseReview, 'decisionsOn' | 'stackMembers'>

/** Of larger stacks it is not looked up which decision waits for a second reading: what follows there is kept back altogether. */
const mostMembers = 100

/**
 * The decisions on other copies that this person is to read a second time, and from which something of this medium follows: what
 * follows would tell them.
 */
export async function hiddenFollows(
  store: Kept,
  { draft, decisions, mediaId }: Pick<MediumAtReview, 'draft' | 'decisions' | 'mediaId'>,
  reader: Reader,
): Promise<ReadonlySet<DecisionId>> {
  const followed = new Set(decisions.flatMap(({ follows, by }) => (by === reader.person.id ? [] : (follows?.decision ?? []))))
  if (followed.size === 0 || reader.share === 0 || draft.stack === null) return new Set()
  const members = (await store.stackMembers(draft.stack)).filter((member) => member !== mediaId)
  if (members.length > mostMembers) return followed
  const elsewhere = await Promise.all(members.map((member) => store.decisionsOn(member)))
  return new Set(elsewhere.flatMap((made) => hiddenHeads(made, reader)).filter((id) => followed.has(id)))
}

/** Whether what stands of a claim follows from one of these. */
export function followsFromHidden(decisions: readonly Decision[], hidden: ReadonlySet<DecisionId>): boolean {
  const origin = standing(decisions, 'first')?.follows?.decision ?? null
  return origin !== null && hidden.has(origin)
}

function hiddenHeads(decisions: readonly Decision[], reader: Reader): DecisionId[] {
  return [...Map.groupBy(decisions, ({ claimId }) => claimId)].flatMap(([claim, made]) => {
    const first = standing(made, 'first')
    return first !== null && isHiddenFrom(claim, made, reader) ? [first.id] : []
  })
}
