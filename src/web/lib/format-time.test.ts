import { describe, expect, test } from 'vitest'
import { clock, clockTime, preciseTime } from './format-time.ts'

describe('times', () => {
  test('are shown as a clock, with hours only where there are some', () => {
    expect([0, 9, 64, 3600, 3723].map(clock)).toEqual(['0:00', '0:09', '1:04', '1:00:00', '1:02:03'])
  })

  test('come from the time base of the medium', () => {
    expect(clockTime({ pts: 90_000 * 80, timeBase: [1, 90_000] })).toBe('1:20')
    expect(preciseTime({ pts: 1001 * 100, timeBase: [1, 24_000] }, 'en-GB')).toBe('0:04.2')
    expect(preciseTime({ pts: 1001 * 100, timeBase: [1, 24_000] }, 'sv-SE')).toBe('0:04,2')
  })

  test('never show ten tenths', () => {
    expect(preciseTime({ pts: 1999, timeBase: [1, 1000] }, 'en-GB')).toBe('0:02.0')
    expect(preciseTime({ pts: 59_960, timeBase: [1, 1000] }, 'en-GB')).toBe('1:00.0')
  })
})
