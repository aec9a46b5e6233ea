import { describe, expect, test } from 'vitest'
import { aDecision, aPerson } from '../../../test/fixtures/review-history.ts'
import type { ClaimId, MediaId } from '../id.ts'
import type { Decision } from './decision.ts'
import { awaitsSecond, isHiddenFrom, isReadTwice, mayAdjudicate, openReading, secondReadingBound } from './second-reading.ts'

const [ada, bo, cy, sam] = ['ada', 'bo', 'cy', 'sam'].map(aPerson)
if (ada === undefined || bo === undefined || cy === undefined || sam === undefined) throw new Error('no people')
const claimId = 'c-400000000000000000000000' as ClaimId
const mediaId = 'm' as MediaId
const by = (person: typeof ada, over: Partial<Decision> = {}) => aDecision({ mediaId, claimId, by: person.id, ...over })
const reader = (person: typeof ada, share = 1) => ({ person, share })

describe('the share that is read twice', () => {
  test('is fixed by the id of the claim, and grows with the share', () => {
    expect(isReadTwice(claimId, 0)).toBe(false)
    expect(isReadTwice(claimId, 0.25)).toBe(false)
    expect(isReadTwice(claimId, 0.2501)).toBe(true)
    expect(isReadTwice('c-ffffffffffffffffffffffff' as ClaimId, 1)).toBe(true)
    expect(secondReadingBound(-1)).toBe(secondReadingBound(0))
    expect(secondReadingBound(2)).toBe(secondReadingBound(1))
  })

  test('takes about as many claims as it says', () => {
    const ids = Array.from({ length: 4096 }, (_, index) => `c-${index.toString(16).padStart(3, '0')}${'0'.repeat(21)}` as ClaimId)
    expect(ids.filter((id) => isReadTwice(id, 0.1)).length).toBe(410)
  })
})

describe('a second reading', () => {
  test('waits for a decision that somebody made itself, and not for one that follows', () => {
    expect(awaitsSecond(claimId, [], 1)).toBe(false)
    expect(awaitsSecond(claimId, [by(ada)], 1)).toBe(true)
    expect(awaitsSecond(claimId, [by(ada)], 0)).toBe(false)
    expect(awaitsSecond(claimId, [by(ada, { follows: { decision: null, through: 'stack', id: 's' } })], 1)).toBe(false)
    expect(awaitsSecond(claimId, [by(ada), by(bo, { reading: 'second' })], 1)).toBe(false)
  })

  test('hides the first from everybody but the one who made it, the supervisor included', () => {
    const first = [by(ada)]
    expect(isHiddenFrom(claimId, first, reader(ada))).toBe(false)
    for (const person of [bo, cy, sam]) expect(isHiddenFrom(claimId, first, reader(person))).toBe(true)
    expect(isHiddenFrom(claimId, [...first, by(bo, { reading: 'second' })], reader(cy))).toBe(false)
  })
})

describe('the reading that is open', () => {
  test('is the first while nobody decided, and stays so outside the share', () => {
    expect(openReading(claimId, [], reader(bo))).toBe('first')
    expect(openReading(claimId, [by(ada)], reader(bo, 0))).toBe('first')
    expect(openReading(claimId, [by(ada)], reader(ada))).toBe('first')
  })

  test('is the second for another person, and each keeps their own while both agree', () => {
    expect(openReading(claimId, [by(ada)], reader(bo))).toBe('second')
    const both = [by(ada), by(bo, { reading: 'second' })]
    expect([ada, bo, cy].map((person) => openReading(claimId, both, reader(person)))).toEqual(['first', 'second', null])
  })

  test('is the settling of a difference, for a third person or a supervisor', () => {
    const differing = [by(ada), by(bo, { reading: 'second', verdict: 'reject' })]
    expect([ada, bo, cy, sam].map((person) => openReading(claimId, differing, reader(person)))).toEqual([
      null,
      null,
      'adjudication',
      'adjudication',
    ])
    const settled = [...differing, by(cy, { reading: 'adjudication' })]
    expect([ada, bo, cy, sam].map((person) => openReading(claimId, settled, reader(person)))).toEqual([
      null,
      null,
      'adjudication',
      'adjudication',
    ])
    expect(mayAdjudicate([by(sam), by(bo, { reading: 'second', verdict: 'reject' })], sam)).toBe(true)
  })
})
