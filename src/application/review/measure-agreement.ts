import { type Agreement, agreement } from '../../domain/review/agreement.ts'
import { saysTheSame, standing } from '../../domain/review/claim-state.ts'
import type { Verdict } from '../../domain/review/decision.ts'
import type { CaseReview } from '../ports/case-review.ts'

/** How far first and second readings of a case agree, differences that were settled later included. */
export async function measureAgreement(store: Pick<CaseReview, 'readTwice'>): Promise<Agreement> {
  const counts = new Map<string, { first: Verdict; second: Verdict | 'amend-otherwise'; count: number }>()
  for await (const decisions of store.readTwice()) {
    const [first, second] = [standing(decisions, 'first'), standing(decisions, 'second')]
    if (first === null || second === null) continue
    // Two people who amend to different things do not hold the same, though both amend.
    const otherwise = first.verdict === 'amend' && second.verdict === 'amend' && !saysTheSame(first, second)
    const held = { first: first.verdict, second: otherwise ? ('amend-otherwise' as const) : second.verdict }
    const key = `${held.first} ${held.second}`
    counts.set(key, { ...held, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return agreement([...counts.values()])
}
