import { expect, test } from 'vitest'
import { aClaim } from '../../../test/fixtures/review-case.ts'
import { aPerson } from '../../../test/fixtures/review-history.ts'
import type { Instant, MediaId } from '../../domain/id.ts'
import type { Decision, DecisionId } from '../../domain/review/decision.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { decidedDescription } from '../review/decided-description.ts'
import { decidedBasis } from './decided-basis.ts'

const media = 'a'.repeat(64) as MediaId
const ada = aPerson('ada')
const people = aClaim(media, 'people', { count: 1 })
const car = aClaim(media, 'object', { object: 'car', count: 1 })
const names = new Map([[ada.id, ada.name]])

function confirmed(claimId: Decision['claimId'], follows: Decision['follows']): Decision {
  const act = { reading: 'first', verdict: 'confirm', amendment: null, seen: [], supersedes: null } as const
  return {
    id: `d-${claimId}` as DecisionId,
    mediaId: media,
    claimId,
    ...act,
    by: ada.id,
    at: '2026-11-23T10:00:00.000Z' as Instant,
    follows,
  }
}

function basisOf(decisions: readonly Decision[]): string {
  const description = { ...described, passages: [{ passage: { of: 'summary' } as const, claims: [people, car] }] }
  const decided = decidedDescription(description, decisions)
  const verified = { decided, names, cover: new Map(), seen: new Map() }
  return decidedBasis(localeTag('en'), { text: 'A person and a car can be seen.', claims: [people.id, car.id] }, verified).join(' · ')
}

const described = { mediaId: media, planner: 1, vocabulary: 1 } as const

test('one way of deciding all claims of a sentence is told without their ids', () => {
  expect(basisOf([confirmed(people.id, null), confirmed(car.id, null)])).toBe('decided by Ada (from the text alone)')
})

test('of several ways each names the claims that were decided so', () => {
  const follows = { decision: null, through: 'stack', id: 's-1' } as const
  expect(basisOf([confirmed(people.id, null), confirmed(car.id, follows)])).toBe(
    `${people.id.slice(0, 6)}: decided by Ada (from the text alone) · ${car.id.slice(0, 6)}: decided by Ada (on another medium of the same stack)`,
  )
})
