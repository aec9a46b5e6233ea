import type { MediaId, StackId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { standing } from '../../domain/review/claim-state.ts'
import { type Decision, readings } from '../../domain/review/decision.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { ReviewMeans } from './decide-claims.ts'
import { withdrawalOf } from './undo-decision.ts'

/**
 * Takes a medium out of its stack, or puts it back. What followed from the stack is taken back with it, so that its claims are open again.
 * A medium in no stack is the problem `request-invalid`. Gives the stack and how many decisions were taken back.
 */
export async function changeStack(
  means: ReviewMeans,
  mediaId: MediaId,
  out: boolean,
): Promise<{ readonly stack: StackId; readonly withdrawn: number }> {
  const { store, person, clock, newId } = means
  const [draft] = await store.drafts([mediaId])
  if (draft === undefined) throw new Problem('medium-missing', mediaId)
  const { stack } = draft
  if (stack === null) throw new Problem('request-invalid', 'stack')
  const at = clock.now()
  const followed = out ? await followedFrom(store, mediaId, stack) : []
  const withdrawn = followed.map((decision) => ({ ...withdrawalOf(decision, { at, id: newId() }), by: person.id }))
  await store.joinCase(person)
  await store.saveStackChange({ stack, mediaId, out, by: person.id, at }, withdrawn)
  return { stack, withdrawn: withdrawn.length }
}

async function followedFrom(store: CaseReview, mediaId: MediaId, stack: StackId): Promise<Decision[]> {
  const claims = Map.groupBy(await store.decisionsOn(mediaId), ({ claimId }) => claimId)
  return [...claims.values()].flatMap((decisions) =>
    readings.flatMap((reading) => {
      const stands = standing(decisions, reading)
      return stands?.follows?.through === 'stack' && stands.follows.id === stack ? [stands] : []
    }),
  )
}
