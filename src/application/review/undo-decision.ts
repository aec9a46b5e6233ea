import type { ClaimId, MediaId } from '../../domain/id.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { ReviewMeans } from './decide-claims.ts'

/** What was taken back: the medium that was decided, and its claims that are open again. */
export interface Undone {
  readonly mediaId: MediaId
  readonly claims: readonly ClaimId[]
  /** How many media were covered, the first among them. */
  readonly covered: number
}

const pageSize = 200

/**
 * Takes back what a person decided last in one act, as far as it still stands; in one medium only where `within` names it. What somebody
 * decided since is left alone. Null where nothing of this person's stands.
 */
export async function undoDecision(means: ReviewMeans, within: MediaId | null): Promise<Undone | null> {
  const act = await lastAct(means, within)
  const [head] = act
  if (head === undefined) return null
  const at = means.clock.now()
  await means.store.saveDecisions(act.map((decision) => withdrawalOf(decision, { at, id: means.newId() })))
  const root = act.find(({ follows }) => follows === null) ?? head
  return {
    mediaId: root.mediaId,
    claims: act.filter(({ mediaId }) => mediaId === root.mediaId).map(({ claimId }) => claimId),
    covered: new Set(act.map(({ mediaId }) => mediaId)).size,
  }
}

/** The decision that takes back another, through the same stack or sample. */
export function withdrawalOf(decision: Decision, { at, id }: Pick<Decision, 'at' | 'id'>): Decision {
  return { ...decision, id, at, verdict: 'withdraw', amendment: null, seen: [], supersedes: decision.id }
}

/** The newest act of a person of which something stands, as far as it stands. */
async function lastAct({ store, person }: ReviewMeans, within: MediaId | null): Promise<readonly Decision[]> {
  let act: Decision[] = []
  const isWanted = () => within === null || act.some(({ mediaId, follows }) => mediaId === within && follows === null)
  for await (const decision of standingOf(store, person.id)) {
    const [head] = act
    if (head !== undefined && head.at !== decision.at) {
      if (isWanted()) return act
      act = []
    }
    act.push(decision)
  }
  return isWanted() ? act : []
}

/** What a person decided and did not take back, and nobody decided anew, the newest first. */
async function* standingOf(store: CaseReview, person: PersonId): AsyncGenerator<Decision> {
  for (let before: number | null = null; ; ) {
    const page: readonly (Decision & { readonly place: number })[] = await store.decisionsBy(person, before, pageSize)
    const made = page.filter(({ verdict }) => verdict !== 'withdraw')
    const last = new Map((await store.decisionsOf(made)).map((decision) => [placeOf(decision), decision.id]))
    for (const { place: _, ...decision } of made) if (last.get(placeOf(decision)) === decision.id) yield decision
    before = page.at(-1)?.place ?? null
    if (before === null || page.length < pageSize) return
  }
}

function placeOf({ mediaId, claimId, reading }: Decision): string {
  return `${mediaId} ${claimId} ${reading}`
}
