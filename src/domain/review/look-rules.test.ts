import { describe, expect, test } from 'vitest'
import { addedToday, lookAllowance } from './look-rules.ts'
import { defaultPolicy } from './policy.ts'

const fresh = { pictureSeconds: 0, clipSeconds: 0, soundSeconds: 0 }

describe('lookAllowance', () => {
  test('opens an outline at once, for the seconds of the policy', () => {
    expect(lookAllowance({ tier: 'outline', seenBefore: [] }, defaultPolicy, fresh)).toEqual({ allowed: true, seconds: 30 })
  })

  test('opens no unstylised picture before an outline or a stylised one of the same claim was seen', () => {
    expect(lookAllowance({ tier: 'still', seenBefore: [] }, defaultPolicy, fresh)).toEqual({ allowed: false, why: 'step-left-out' })
    expect(lookAllowance({ tier: 'still', seenBefore: ['grey'] }, defaultPolicy, fresh)).toMatchObject({ allowed: false })
    expect(lookAllowance({ tier: 'still', seenBefore: ['stylised'] }, defaultPolicy, fresh)).toEqual({ allowed: true, seconds: 10 })
  })

  test('opens nothing above the highest tier of the policy, but sound apart', () => {
    const policy = { ...defaultPolicy, highestTier: 'stylised' } as const
    expect(lookAllowance({ tier: 'grey', seenBefore: ['outline'] }, policy, fresh)).toEqual({ allowed: false, why: 'tier-above-policy' })
    expect(lookAllowance({ tier: 'audio', seenBefore: [] }, policy, fresh)).toEqual({ allowed: true, seconds: 15 })
    expect(lookAllowance({ tier: 'audio', seenBefore: [] }, { ...policy, soundAllowed: false }, fresh)).toMatchObject({
      why: 'sound-not-allowed',
    })
  })

  test('gives no more seconds than the day has left, and none when it is spent', () => {
    const almost = { ...fresh, pictureSeconds: defaultPolicy.dailyPictureSeconds - 4 }
    expect(lookAllowance({ tier: 'still', seenBefore: ['outline'] }, defaultPolicy, almost)).toEqual({ allowed: true, seconds: 4 })
    const spent = { ...fresh, pictureSeconds: defaultPolicy.dailyPictureSeconds }
    expect(lookAllowance({ tier: 'grey', seenBefore: ['outline'] }, defaultPolicy, spent)).toEqual({ allowed: false, why: 'picture-limit' })
    expect(lookAllowance({ tier: 'outline', seenBefore: [] }, defaultPolicy, spent)).toMatchObject({ allowed: true })
  })
})

test('a clip is held against the seconds of picture as well', () => {
  const seenBefore = ['outline'] as const
  const spent = { ...fresh, pictureSeconds: defaultPolicy.dailyPictureSeconds - 3 }
  expect(lookAllowance({ tier: 'clip', seenBefore }, defaultPolicy, spent)).toEqual({ allowed: true, seconds: 3 })
  const clips = { ...fresh, clipSeconds: defaultPolicy.dailyClipSeconds }
  expect(lookAllowance({ tier: 'clip', seenBefore }, defaultPolicy, clips)).toEqual({ allowed: false, why: 'clip-limit' })
})

describe('addedToday', () => {
  test('counts what shows the picture as it is, clips among it, and sound apart', () => {
    expect(addedToday('stylised', 9000)).toEqual(fresh)
    expect(addedToday('grey', 1500)).toEqual({ ...fresh, pictureSeconds: 1.5 })
    expect(addedToday('clip', 2000)).toEqual({ pictureSeconds: 2, clipSeconds: 2, soundSeconds: 0 })
    expect(addedToday('audio', 3000)).toEqual({ ...fresh, soundSeconds: 3 })
  })
})
