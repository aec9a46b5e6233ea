import { describe, expect, test } from 'vitest'
import { mayShow } from './may-show.ts'
import { defaultPolicy } from './policy.ts'
import type { Session } from './session-clock.ts'
import { tiers } from './tier.ts'

const open: Session = {
  lock: null,
  workedSinceBreak: 0,
  workedToday: 0,
  breakDueAt: null,
  breakEndsAt: null,
  hardMaterial: 'allowed',
  shownToday: { picture: 0, clip: 0, sound: 0 },
}

describe('mayShow', () => {
  test('shows text without limit and a look for the seconds of its tier', () => {
    expect(mayShow({ tier: 'text', hard: true }, open, defaultPolicy)).toEqual({ may: true, millis: null })
    expect(mayShow({ tier: 'outline', hard: false }, open, defaultPolicy)).toEqual({ may: true, millis: 30_000 })
    expect(mayShow({ tier: 'still', hard: false }, open, defaultPolicy)).toEqual({ may: true, millis: 10_000 })
  })

  test('shows nothing at all while the session is locked', () => {
    for (const tier of tiers)
      expect(mayShow({ tier, hard: false }, { ...open, lock: 'break-due' }, defaultPolicy)).toEqual({ may: false, because: 'break-due' })
  })

  test('shows no hard material, not even its text, at the beginning and the end of a day', () => {
    const first: Session = { ...open, hardMaterial: 'first-minutes' }
    expect(mayShow({ tier: 'text', hard: true }, first, defaultPolicy)).toEqual({ may: false, because: 'hard-in-first-minutes' })
    expect(mayShow({ tier: 'text', hard: false }, first, defaultPolicy)).toEqual({ may: true, millis: null })
    expect(mayShow({ tier: 'outline', hard: true }, { ...open, hardMaterial: 'last-minutes' }, defaultPolicy)).toEqual({
      may: false,
      because: 'hard-in-last-minutes',
    })
  })

  test('goes no higher than the policy, and plays sound only where it is allowed', () => {
    const policy = { ...defaultPolicy, highestTier: 'stylised', soundAllowed: false } as const
    expect(mayShow({ tier: 'stylised', hard: false }, open, policy).may).toBe(true)
    expect(mayShow({ tier: 'grey', hard: false }, open, policy)).toEqual({ may: false, because: 'tier-not-allowed' })
    expect(mayShow({ tier: 'audio', hard: false }, open, policy)).toEqual({ may: false, because: 'sound-not-allowed' })
    expect(mayShow({ tier: 'audio', hard: false }, open, { ...policy, soundAllowed: true })).toEqual({ may: true, millis: 15_000 })
  })

  test('shortens a look to what is left of the day and ends with it', () => {
    const nearly: Session = { ...open, shownToday: { picture: 897_000, clip: 0, sound: 0 } }
    expect(mayShow({ tier: 'still', hard: false }, nearly, defaultPolicy)).toEqual({ may: true, millis: 3000 })
    const used: Session = { ...open, shownToday: { picture: 900_000, clip: 300_000, sound: 600_000 } }
    expect(mayShow({ tier: 'grey', hard: false }, used, defaultPolicy)).toEqual({ may: false, because: 'picture-used-up' })
    expect(mayShow({ tier: 'audio', hard: false }, used, defaultPolicy)).toEqual({ may: false, because: 'sound-used-up' })
    expect(mayShow({ tier: 'stylised', hard: false }, used, defaultPolicy)).toEqual({ may: true, millis: 30_000 })
  })

  test('holds a clip to the limit of clips and to that of pictures', () => {
    const clips: Session = { ...open, shownToday: { picture: 300_000, clip: 300_000, sound: 0 } }
    expect(mayShow({ tier: 'clip', hard: false }, clips, defaultPolicy)).toEqual({ may: false, because: 'clip-used-up' })
    const pictures: Session = { ...open, shownToday: { picture: 900_000, clip: 0, sound: 0 } }
    expect(mayShow({ tier: 'clip', hard: false }, pictures, defaultPolicy)).toEqual({ may: false, because: 'picture-used-up' })
  })
})
