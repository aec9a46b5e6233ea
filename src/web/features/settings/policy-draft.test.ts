import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../../domain/review/policy.ts'
import { draftOf, policyFrom, wishesFrom } from './policy-draft.ts'

const whole = { ...defaultPolicy, hardCategories: ['1', '2b'] }

describe('the form of the policy', () => {
  test('gives back what it was filled with', () => {
    expect(policyFrom(draftOf(whole))).toEqual(whole)
    expect(wishesFrom(draftOf({ workMinutes: 30, lookSeconds: { still: 3 } }))).toEqual({ workMinutes: 30, lookSeconds: { still: 3 } })
  })

  test('takes percent, and codes with any comma between', () => {
    const draft = { ...draftOf(whole), secondReadingShare: '12,5', hardCategories: 'a، b，c,, d' }
    expect(policyFrom(draft)).toMatchObject({ secondReadingShare: 0.125, hardCategories: ['a', 'b', 'c', 'd'] })
  })

  test('is not taken while a field is empty, no number or beyond what is sensible', () => {
    for (const workMinutes of ['', 'many', '-5', '5000', '1e9']) expect(policyFrom({ ...draftOf(whole), workMinutes })).toBeNull()
  })

  test('of wishes leaves empty fields to the organisation', () => {
    expect(wishesFrom({ workMinutes: ' ', breakMinutes: '15', soundAllowed: 'false' })).toEqual({ breakMinutes: 15, soundAllowed: false })
    expect(wishesFrom({ breakMinutes: 'x' })).toBeNull()
  })
})
