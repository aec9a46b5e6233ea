import { describe, expect, test } from 'vitest'
import { daySummary } from './day-summary.ts'

describe('daySummary', () => {
  test('tells what was decided, what was saved, and what was looked at by tier', () => {
    const summary = daySummary({
      decided: { itself: 120, throughStack: 340, throughSample: 900 },
      mediaDescribed: 41,
      looks: [
        { tier: 'outline', count: 12, millis: 30_040 },
        { tier: 'outline', count: 1, millis: 20 },
        { tier: 'still', count: 2, millis: 4100 },
        { tier: 'clip', count: 1, millis: 1950 },
        { tier: 'audio', count: 1, millis: 7000 },
      ],
    })
    expect(summary).toEqual({
      claimsDecided: 1360,
      decisionsMade: 120,
      savedByStacks: 340,
      savedBySampling: 900,
      mediaDescribed: 41,
      looks: 17,
      secondsByTier: { outline: 30.1, stylised: 0, grey: 0, still: 4.1, clip: 2, audio: 7 },
      unstylisedSeconds: 6.1,
    })
  })

  test('of a day without work is all zero', () => {
    const summary = daySummary({ decided: { itself: 0, throughStack: 0, throughSample: 0 }, mediaDescribed: 0, looks: [] })
    expect(summary).toMatchObject({ claimsDecided: 0, looks: 0, unstylisedSeconds: 0 })
  })
})
