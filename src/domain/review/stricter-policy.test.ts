import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPolicy, type ReviewPolicy } from './policy.ts'
import { type PolicyWishes, stricterPolicy } from './stricter-policy.ts'
import { pictureTiers, shownTiers } from './tier.ts'

describe('stricterPolicy', () => {
  test('is that of the organisation where a person wishes nothing', () => {
    expect(stricterPolicy(defaultPolicy, {})).toEqual({ policy: defaultPolicy, refused: [] })
  })

  test('takes every stricter wish', () => {
    const wishes: PolicyWishes = {
      workMinutes: 40,
      breakMinutes: 15,
      idleMinutes: 2,
      dailyMinutes: 240,
      dailyPictureSeconds: 600,
      dailyClipSeconds: 0,
      dailySoundSeconds: 60,
      gentleMinutes: 30,
      highestTier: 'grey',
      soundAllowed: false,
      longestSide: 320,
      secondReadingShare: 0.5,
      releaseNeedsTwo: true,
      hardCategories: ['B'],
      hardByLevel: true,
    }
    const { policy, refused } = stricterPolicy(defaultPolicy, wishes)
    expect(policy).toEqual({ ...defaultPolicy, ...wishes })
    expect(refused).toEqual([])
  })

  test('leaves every weaker wish aside and says so', () => {
    const organisation: ReviewPolicy = { ...defaultPolicy, soundAllowed: false, releaseNeedsTwo: true, highestTier: 'still' }
    const wishes: PolicyWishes = {
      workMinutes: 51,
      breakMinutes: 9,
      idleMinutes: 6,
      dailyMinutes: 301,
      dailyPictureSeconds: 901,
      dailyClipSeconds: 301,
      dailySoundSeconds: 601,
      gentleMinutes: 14,
      highestTier: 'clip',
      soundAllowed: true,
      lookSeconds: { clip: 11 },
      longestSide: 641,
      secondReadingShare: 0,
      releaseNeedsTwo: false,
      hardByLevel: false,
    }
    expect(stricterPolicy(organisation, wishes)).toEqual({ policy: organisation, refused: Object.keys(wishes) })
  })

  test('takes the stricter seconds of a tier though those of another are weaker', () => {
    const { policy, refused } = stricterPolicy(defaultPolicy, { lookSeconds: { still: 5, clip: 60 } })
    expect(policy.lookSeconds).toEqual({ ...defaultPolicy.lookSeconds, still: 5 })
    expect(refused).toEqual(['lookSeconds'])
  })

  test('adds hard categories and takes none away', () => {
    const organisation = { ...defaultPolicy, hardCategories: ['A', 'B'] }
    expect(stricterPolicy(organisation, { hardCategories: ['B', 'C'] })).toEqual({
      policy: { ...organisation, hardCategories: ['A', 'B', 'C'] },
      refused: [],
    })
  })

  test('is not weakened by what is no number', () => {
    const wishes = { workMinutes: Number.NaN, breakMinutes: Number.NaN, lookSeconds: { still: Number.NaN } }
    expect(stricterPolicy(defaultPolicy, wishes)).toEqual({
      policy: defaultPolicy,
      refused: ['workMinutes', 'breakMinutes', 'lookSeconds'],
    })
  })

  test('is never weaker than that of the organisation, whatever a person wishes, and wishing again changes nothing', () => {
    const amount = fc.integer({ min: 0, max: 1000 })
    const wishes: fc.Arbitrary<PolicyWishes> = fc.record(
      {
        workMinutes: amount,
        breakMinutes: amount,
        dailyPictureSeconds: amount,
        gentleMinutes: amount,
        highestTier: fc.constantFrom(...pictureTiers, 'clip' as const),
        soundAllowed: fc.boolean(),
        lookSeconds: fc.record({ outline: amount, still: amount, audio: amount }, { requiredKeys: [] }),
        releaseNeedsTwo: fc.boolean(),
        hardCategories: fc.array(fc.constantFrom('A', 'B', 'C')),
        hardByLevel: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(wishes, (wish) => {
        const organisation = { ...defaultPolicy, hardCategories: ['A'] }
        const { policy } = stricterPolicy(organisation, wish)
        expect(policy.workMinutes).toBeLessThanOrEqual(organisation.workMinutes)
        expect(policy.breakMinutes).toBeGreaterThanOrEqual(organisation.breakMinutes)
        expect(policy.dailyPictureSeconds).toBeLessThanOrEqual(organisation.dailyPictureSeconds)
        expect(policy.gentleMinutes).toBeGreaterThanOrEqual(organisation.gentleMinutes)
        expect(policy.hardCategories).toContain('A')
        expect(policy.hardByLevel).toBe(true)
        for (const tier of shownTiers) expect(policy.lookSeconds[tier]).toBeLessThanOrEqual(organisation.lookSeconds[tier])
        expect(stricterPolicy(policy, wish).policy).toEqual(policy)
      }),
    )
  })
})
