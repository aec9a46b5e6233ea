import { describe, expect, test } from 'vitest'
import { movingClock } from '../../../test/fixtures/moving-clock.ts'
import { createSignInThrottle } from './sign-in-throttle.ts'

const keys = ['name ida', 'from 10.0.0.1']

function throttle() {
  const clock = movingClock()
  const held = createSignInThrottle(clock)
  const seconds = (of: readonly string[] = keys) => {
    try {
      held.requireTry(of)
      return 0
    } catch (problem) {
      return Number((problem as { detail: string }).detail)
    }
  }
  const fail = (times: number, of: readonly string[] = keys) => {
    for (let time = 0; time < times; time++) {
      expect(seconds(of)).toBe(0)
      held.noteFailure(of)
    }
  }
  return { clock, held, seconds, fail }
}

describe('tries to sign in', () => {
  test('are free five times; then each failure doubles the wait', () => {
    const { clock, seconds, fail } = throttle()
    fail(5)
    expect(seconds()).toBe(15)
    clock.pass({ seconds: 15 })
    fail(1)
    expect(seconds()).toBe(30)
    clock.pass({ seconds: 30 })
    fail(1)
    expect(seconds()).toBe(60)
  })

  test('that come at once are no more than five under way, and after a wait one', () => {
    const { clock, held, seconds, fail } = throttle()
    expect(Array.from({ length: 8 }, () => seconds())).toEqual([0, 0, 0, 0, 0, 2, 2, 2])
    for (let time = 0; time < 5; time++) held.noteFailure(keys)
    expect(seconds()).toBe(15)
    clock.pass({ seconds: 15 })
    expect([seconds(), seconds()]).toEqual([0, 2])
    held.noteFailure(keys)
    clock.pass({ seconds: 30 })
    fail(1)
  })

  test('from one address count together, whatever the names are', () => {
    const { seconds, fail } = throttle()
    for (let name = 0; name < 5; name++) fail(1, [`name ${name}`, 'from 10.0.0.1'])
    expect(seconds(['name other', 'from 10.0.0.1'])).toBe(15)
    expect(seconds(['name other', 'from 10.0.0.2'])).toBe(0)
  })

  test('are forgotten where one succeeds, and where nothing was ever told of how they went', () => {
    const { clock, held, seconds, fail } = throttle()
    fail(4)
    expect(seconds()).toBe(0)
    held.forget(keys)
    fail(4)
    for (let time = 0; time < 3; time++) seconds()
    expect(seconds()).toBe(2)
    clock.pass({ minutes: 1 })
    expect(seconds()).toBe(0)
  })
})
