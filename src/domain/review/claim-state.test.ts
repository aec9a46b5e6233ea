import { describe, expect, test } from 'vitest'
import { aDecision, aPerson } from '../../../test/fixtures/review-history.ts'
import { seededRandom } from '../../../test/mutate/seeded-random.ts'
import type { ClaimId, MediaId } from '../id.ts'
import { type ClaimState, claimState, saysTheSame, standing } from './claim-state.ts'
import { type Decision, readings, verdicts } from './decision.ts'

const [ada, bo] = [aPerson('ada').id, aPerson('bo').id]
const base = { mediaId: 'm' as MediaId, claimId: 'c' as ClaimId, by: ada }

/** The state told step by step: a small machine that knows the standing verdict of each reading and nothing of the history. */
function replay(decisions: readonly Decision[]): ClaimState {
  const now = new Map<Decision['reading'], Decision>()
  for (const decision of decisions) {
    if (decision.verdict === 'withdraw') now.delete(decision.reading)
    else now.set(decision.reading, decision)
  }
  const [first, second, settled] = [now.get('first'), now.get('second'), now.get('adjudication')]
  const rests = settled ?? (first && second && !saysTheSame(first, second) ? 'differs' : first)
  if (rests === 'differs') return 'differs'
  const states = { confirm: 'confirmed', reject: 'rejected', amend: 'amended', 'cannot-tell': 'cannot-tell', withdraw: 'draft' } as const
  return rests === undefined ? 'draft' : states[rests.verdict]
}

describe('the state of a claim', () => {
  test('is that of replaying its decisions one by one, whatever was decided in whatever order', () => {
    const { whole, pick } = seededRandom(20261123)
    const seen = new Set<ClaimState>()
    for (let run = 0; run < 2000; run += 1) {
      const decisions = Array.from({ length: whole(9) }, () => {
        const verdict = pick(verdicts)
        const amendment = verdict === 'amend' ? { kind: 'people' as const, args: { count: pick([1, 2]) } } : null
        return aDecision({ ...base, by: pick([ada, bo]), reading: pick(readings), verdict, amendment })
      })
      for (let length = 0; length <= decisions.length; length += 1) {
        const so = decisions.slice(0, length)
        expect(claimState(so)).toBe(replay(so))
        seen.add(claimState(so))
      }
    }
    expect(seen).toEqual(new Set(['draft', 'confirmed', 'rejected', 'amended', 'cannot-tell', 'differs']))
  })

  test('rests on the newest decision of a reading that was not taken back', () => {
    const [first, second] = [aDecision(base), aDecision({ ...base, verdict: 'reject' })]
    expect(standing([first, second], 'first')).toBe(second)
    expect(standing([first, second], 'second')).toBeNull()
    expect(standing([first, aDecision({ ...base, verdict: 'withdraw' })], 'first')).toBeNull()
  })
})
