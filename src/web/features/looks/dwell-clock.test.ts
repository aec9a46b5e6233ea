import { describe, expect, test } from 'vitest'
import { dwelt, stoppedClock, turned } from './dwell-clock.ts'

describe('the dwell clock', () => {
  test('counts only while the picture is in view', () => {
    const shown = turned(stoppedClock, true, 1000)
    const away = turned(shown, false, 3500)
    const back = turned(away, true, 9000)
    expect(dwelt(shown, 2000)).toBe(1000)
    expect(dwelt(away, 8000)).toBe(2500)
    expect(dwelt(back, 9250)).toBe(2750)
  })

  test('counts nothing when time goes back, and goes on from there', () => {
    const shown = turned(stoppedClock, true, 5000)
    expect(dwelt(shown, 4000)).toBe(0)
    expect(dwelt(turned(shown, true, 4000), 4600)).toBe(600)
  })
})
