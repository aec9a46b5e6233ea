import { describe, expect, test } from 'vitest'
import { mayShow, type Standing } from './may-show.ts'
import { defaultPolicy } from './policy.ts'
import type { Session } from './session-clock.ts'
import { shownTiers } from './tier.ts'

const open: Session = { lock: null, workedSinceBreak: 0, workedToday: 0, breakDueAt: null, breakEndsAt: null, hardMaterial: 'allowed' }
const fresh = { pictureSeconds: 0, clipSeconds: 0, soundSeconds: 0 }

function standing(session: Partial<Session>, today = fresh): Standing {
  return { session: { ...open, ...session }, policy: defaultPolicy, today }
}

describe('mayShow', () => {
  test('shows words without limit and a look for the seconds of its tier', () => {
    expect(mayShow({ hard: true, look: null }, standing({}))).toEqual({ allowed: true, seconds: null })
    expect(mayShow({ hard: true, look: { tier: 'outline', seenBefore: [] } }, standing({}))).toEqual({ allowed: true, seconds: 30 })
  })

  test('shows nothing at all, not even words, while the session is locked', () => {
    const locked = standing({ lock: 'break-due' })
    expect(mayShow({ hard: false, look: null }, locked)).toEqual({ allowed: false, why: 'break-due' })
    for (const tier of shownTiers) {
      expect(mayShow({ hard: false, look: { tier, seenBefore: ['outline'] } }, locked)).toEqual({ allowed: false, why: 'break-due' })
    }
  })

  test('shows no hard material, not even its words, at the beginning and the end of a day', () => {
    expect(mayShow({ hard: true, look: null }, standing({ hardMaterial: 'first-minutes' }))).toEqual({
      allowed: false,
      why: 'hard-in-first-minutes',
    })
    expect(mayShow({ hard: true, look: null }, standing({ hardMaterial: 'last-minutes' }))).toEqual({
      allowed: false,
      why: 'hard-in-last-minutes',
    })
    expect(mayShow({ hard: false, look: null }, standing({ hardMaterial: 'first-minutes' }))).toEqual({ allowed: true, seconds: null })
  })

  test('holds a look to the rules of looks and what was seen today', () => {
    const used = standing({}, { ...fresh, pictureSeconds: 900 })
    expect(mayShow({ hard: false, look: { tier: 'still', seenBefore: ['outline'] } }, used)).toEqual({
      allowed: false,
      why: 'picture-limit',
    })
    expect(mayShow({ hard: false, look: { tier: 'still', seenBefore: [] } }, standing({}))).toEqual({
      allowed: false,
      why: 'step-left-out',
    })
  })
})
