import type { ClaimId } from '../id.ts'
import { claimState, standing } from './claim-state.ts'
import type { Decision, Reading } from './decision.ts'
import type { Person, PersonId } from './person.ts'

/** Ids smaller than this are in the share (0…1): they are digests, so that nobody chooses which claims are read twice. */
export function secondReadingBound(share: number): string {
  const step = Math.round(Math.min(1, Math.max(0, share)) * 0x1_0000_0000)
  return step >= 0x1_0000_0000 ? 'c-g' : `c-${step.toString(16).padStart(8, '0')}`
}

/** Whether a claim falls into the share that a second person reads. */
export function isReadTwice(claim: ClaimId, share: number): boolean {
  return claim < secondReadingBound(share)
}

/** Somebody who reads, and the share of decided claims that is read twice. */
export interface Reader {
  readonly person: Pick<Person, 'id' | 'role'>
  readonly share: number
}

/** Whether the first decision waits for a second reading. What follows from a stack or a sample was not read itself. */
export function awaitsSecond(claim: ClaimId, decisions: readonly Decision[], share: number): boolean {
  const first = standing(decisions, 'first')
  if (first === null || first.follows !== null) return false
  return isReadTwice(claim, share) && standing(decisions, 'second') === null && standing(decisions, 'adjudication') === null
}

/** Whether how a claim was decided is kept from this person, so that whoever reads it second reads it blind. */
export function isHiddenFrom(claim: ClaimId, decisions: readonly Decision[], { person, share }: Reader): boolean {
  return awaitsSecond(claim, decisions, share) && standing(decisions, 'first')?.by !== person.id
}

/**
 * The reading in which a person may decide a claim now; null where none is open to them. A difference is settled by a supervisor or by
 * somebody who had neither of the two readings; whoever read second may change that reading until it is settled.
 */
export function openReading(claim: ClaimId, decisions: readonly Decision[], { person, share }: Reader): Reading | null {
  const [first, second] = [standing(decisions, 'first'), standing(decisions, 'second')]
  if (isHiddenFrom(claim, decisions, { person, share })) return 'second'
  if (first === null || second === null) return 'first'
  if (claimState(decisions) === 'differs') return mayAdjudicate(decisions, person) ? 'adjudication' : null
  if (standing(decisions, 'adjudication') !== null) return mayAdjudicate(decisions, person) ? 'adjudication' : null
  return readOf(person.id, first, second)
}

function readOf(person: PersonId, first: Decision, second: Decision): Reading | null {
  if (first.by === person) return 'first'
  return second.by === person ? 'second' : null
}

/** Whether this person may settle what two readings of a claim differ in. */
export function mayAdjudicate(decisions: readonly Decision[], person: Pick<Person, 'id' | 'role'>): boolean {
  const readers = [standing(decisions, 'first')?.by, standing(decisions, 'second')?.by]
  return person.role === 'supervisor' || !readers.includes(person.id)
}
