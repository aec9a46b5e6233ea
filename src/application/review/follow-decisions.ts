import { setTimeout as wait } from 'node:timers/promises'
import type { Decision } from '../../domain/review/decision.ts'
import { isHiddenFrom, type Reader } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'

/** Decisions that came in, up to a place in the record; `verdict` is null where this reader is not to know it yet. */
export interface DecisionNews {
  readonly place: number
  readonly decisions: readonly (Pick<Decision, 'mediaId' | 'claimId' | 'by' | 'at'> & {
    readonly place: number
    readonly verdict: Decision['verdict'] | null
  })[]
}

export interface Following {
  readonly reader: Reader
  /** Null begins with what comes from now on. */
  readonly after: number | null
  readonly everyMillis: number
  readonly signal: AbortSignal
}

const pageSize = 500

/** Tells where the record stands, and then what is decided, until the signal aborts. */
export async function* followDecisions(store: CaseReview, following: Following): AsyncIterable<DecisionNews> {
  const { signal, everyMillis } = following
  let place = following.after ?? (await store.lastPlace())
  yield { place, decisions: [] }
  while (!signal.aborted) {
    const page = await store.decisionsAfter(place, pageSize)
    place = page.at(-1)?.place ?? place
    if (page.length > 0) yield { place, decisions: await told(store, page, following.reader) }
    if (page.length < pageSize) await wait(everyMillis, undefined, { signal }).catch(() => undefined)
  }
}

async function told(
  store: CaseReview,
  page: readonly (Decision & { readonly place: number })[],
  reader: Reader,
): Promise<DecisionNews['decisions']> {
  const byClaim = Map.groupBy(await store.decisionsOf(page), ({ mediaId, claimId }) => `${mediaId} ${claimId}`)
  const isHidden = ({ mediaId, claimId, by }: Decision) =>
    by !== reader.person.id && isHiddenFrom(claimId, byClaim.get(`${mediaId} ${claimId}`) ?? [], reader)
  const heads = new Map(page.map((decision) => [decision.id, decision]))
  // What follows from a decision is saved with it, and tells it.
  const tellsHidden = ({ follows, by }: Decision) => {
    if (follows?.through !== 'stack' || follows.decision === null || by === reader.person.id || reader.share === 0) return false
    const head = heads.get(follows.decision)
    return head === undefined || isHidden(head)
  }
  return page.map((decision) => {
    const { place, mediaId, claimId, by, at, verdict } = decision
    return { place, mediaId, claimId, by, at, verdict: isHidden(decision) || tellsHidden(decision) ? null : verdict }
  })
}
