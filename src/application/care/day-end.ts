import type { ClaimId, Instant, MediaId } from '../../domain/id.ts'
import { claimState } from '../../domain/review/claim-state.ts'
import { type DayCounts, type DaySummary, daySummary } from '../../domain/review/day-summary.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { SeenRow } from '../ports/care-store.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { CareMeans } from './care-means.ts'
import { workOf } from './standing.ts'

type DecidedCase = Pick<CaseReview, 'decisionsBy' | 'decisionsOn' | 'drafts'>

/** What somebody's day achieved, over all cases, with the minutes that they worked. */
export async function dayEnd(
  means: CareMeans,
  person: PersonId,
  cases: AsyncIterable<DecidedCase>,
): Promise<DaySummary & { readonly workedMinutes: number }> {
  const { session, dayBegan } = await workOf(means, person)
  const looks = looksByTier(await means.care.seenBy(person, dayBegan))
  let decided: DayCounts['decided'] = { itself: 0, throughStack: 0, throughSample: 0 }
  let mediaDescribed = 0
  for await (const review of cases) {
    const today = await decidedSince(review, person, dayBegan)
    const counted = countDecided(today)
    decided = {
      itself: decided.itself + counted.itself,
      throughStack: decided.throughStack + counted.throughStack,
      throughSample: decided.throughSample + counted.throughSample,
    }
    mediaDescribed += await countDescribed(review, new Set(today.map(({ mediaId }) => mediaId)))
  }
  return { ...daySummary({ decided, mediaDescribed, looks }), workedMinutes: Math.floor(session.workedToday / 60_000) }
}

const pageSize = 500

/** The decisions of a person since an instant, the newest first. */
async function decidedSince(review: DecidedCase, person: PersonId, since: Instant): Promise<readonly Decision[]> {
  const found: Decision[] = []
  for (let before: number | null = null; ; ) {
    const page = await review.decisionsBy(person, before, pageSize)
    const own = page.filter(({ at }) => at >= since)
    found.push(...own)
    if (own.length < pageSize) return found
    before = page.at(-1)?.place ?? 0
  }
}

/** Each claim counts once, by the newest decision; those that were taken back are left out. */
function countDecided(newestFirst: readonly Decision[]): DayCounts['decided'] {
  const last = new Map<string, Decision>()
  for (const decision of newestFirst.toReversed()) last.set(`${decision.mediaId} ${decision.claimId} ${decision.reading}`, decision)
  const standing = [...last.values()].filter(({ verdict }) => verdict !== 'withdraw')
  const through = (way: 'stack' | 'sample' | null) => standing.filter(({ follows }) => (follows?.through ?? null) === way).length
  return { itself: through(null), throughStack: through('stack'), throughSample: through('sample') }
}

/** Of the media worked on, those on which nothing is open now. */
async function countDescribed(review: DecidedCase, media: ReadonlySet<MediaId>): Promise<number> {
  let described = 0
  for (const draft of await review.drafts([...media])) {
    const byClaim = Map.groupBy(await review.decisionsOn(draft.mediaId), ({ claimId }) => claimId)
    const isOpen = (claim: ClaimId) => claimState(byClaim.get(claim) ?? []) === 'draft'
    if (!draft.description.passages.some(({ claims }) => claims.some(({ id }) => isOpen(id)))) described += 1
  }
  return described
}

function looksByTier(rows: readonly SeenRow[]): DayCounts['looks'] {
  return [...Map.groupBy(rows, ({ tier }) => tier)].map(([tier, own]) => ({
    tier,
    count: own.length,
    millis: own.reduce((sum, { dwellMillis }) => sum + dwellMillis, 0),
  }))
}
