import { canonicalJson } from '../canonical-json.ts'
import type { Decision, Reading, Verdict } from './decision.ts'

export const claimStates = ['draft', 'confirmed', 'rejected', 'amended', 'cannot-tell', 'differs'] as const
/** Where a claim stands. `differs`: two readings disagree and nobody has settled it yet. */
export type ClaimState = (typeof claimStates)[number]

/** The decision that counts in a reading: the newest that was not withdrawn; null where there is none. */
export function standing(decisions: readonly Decision[], reading: Reading): Decision | null {
  const last = decisions.findLast((decision) => decision.reading === reading)
  return last === undefined || last.verdict === 'withdraw' ? null : last
}

/** The state of one claim from all decisions on it, in the order in which they were made. */
export function claimState(decisions: readonly Decision[]): ClaimState {
  const settled = standing(decisions, 'adjudication')
  if (settled !== null) return stateOf(settled)
  const first = standing(decisions, 'first')
  const second = standing(decisions, 'second')
  if (first !== null && second !== null && !saysTheSame(first, second)) return 'differs'
  return first === null ? 'draft' : stateOf(first)
}

/** Whether two decisions hold the same of a claim; amendments are compared by what they say. */
export function saysTheSame(a: Decision, b: Decision): boolean {
  if (a.verdict !== b.verdict) return false
  return canonicalJson(a.amendment) === canonicalJson(b.amendment)
}

const states = {
  confirm: 'confirmed',
  reject: 'rejected',
  amend: 'amended',
  'cannot-tell': 'cannot-tell',
  withdraw: 'draft',
} as const satisfies Record<Verdict, ClaimState>

function stateOf(decision: Decision): ClaimState {
  return states[decision.verdict]
}
