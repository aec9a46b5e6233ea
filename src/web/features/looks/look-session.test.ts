import { describe, expect, test } from 'vitest'
import { createLookSession, type LookMeans, type LookWish } from './look-session.ts'

const wish: LookWish = { claim: 'c-1', place: 0, whole: false, tier: 'outline', reason: 'count-unsure' }
const bytes = new Blob(['pixels'], { type: 'image/webp' })

function begin(over: Partial<LookMeans> = {}) {
  let now = 1000
  const timers: { at: number; act: () => void }[] = []
  const ends: { exposure: string; dwellMillis: number; how: string }[] = []
  let count = 0
  const session = createLookSession({
    ask: async () => ({ link: 'l', exposure: `x-${(count += 1)}`, allowedSeconds: 10, places: 1 }),
    take: async () => bytes,
    end: async (exposure, ending) => void ends.push({ exposure, ...ending }),
    now: () => now,
    later: (millis, act) => {
      const timer = { at: now + millis, act }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    ...over,
  })
  const pass = (millis: number) => {
    now += millis
    for (const timer of timers.filter(({ at }) => at <= now)) timer.act()
  }
  return { session, ends, pass, timers }
}

describe('a look session', () => {
  test('holds the bytes while the look is open, and nothing once it is closed', async () => {
    const { session, ends, pass } = begin()
    await session.open(wish)
    expect(session.state()).toMatchObject({ at: 'shown', bytes })
    pass(2500)
    session.close('decided')
    expect(session.state()).toEqual({ at: 'closed' })
    expect(ends).toEqual([{ exposure: 'x-1', dwellMillis: 2500, how: 'decided' }])
    expect(session.opened()).toEqual(['x-1'])
  })

  test('closes by itself after the seconds of the policy', async () => {
    const { session, ends, pass } = begin()
    await session.open(wish)
    pass(10_000)
    expect(session.state()).toEqual({ at: 'closed' })
    expect(ends).toEqual([{ exposure: 'x-1', dwellMillis: 10_000, how: 'expired' }])
  })

  test('ends a look when the page goes out of view, and counts nothing after', async () => {
    const { session, ends, pass } = begin()
    await session.open(wish)
    pass(700)
    session.inView(false)
    pass(5000)
    session.inView(true)
    expect(session.state()).toEqual({ at: 'closed' })
    expect(ends).toEqual([{ exposure: 'x-1', dwellMillis: 700, how: 'left' }])
  })

  test('never shows what was hidden before it came', async () => {
    let arrive: (blob: Blob) => void = () => undefined
    const { session, ends } = begin({ take: () => new Promise((resolve) => (arrive = resolve)) })
    const opening = session.open(wish)
    await Promise.resolve()
    session.close('hidden')
    arrive(bytes)
    await opening
    expect(session.state()).toEqual({ at: 'closed' })
    expect(ends).toEqual([{ exposure: 'x-1', dwellMillis: 0, how: 'hidden' }])
  })

  test('ends the first look when a second is opened', async () => {
    const { session, ends, pass } = begin()
    await session.open(wish)
    pass(300)
    await session.open({ ...wish, tier: 'stylised' })
    expect(session.state()).toMatchObject({ at: 'shown', wish: { tier: 'stylised' } })
    expect(ends).toEqual([{ exposure: 'x-1', dwellMillis: 300, how: 'hidden' }])
  })

  test('tells why nothing is shown', async () => {
    const { session } = begin({ ask: async () => Promise.reject(new Error('look-refused')) })
    let told = 0
    session.subscribe(() => (told += 1))
    await session.open(wish)
    expect(session.state()).toMatchObject({ at: 'failed', error: { message: 'look-refused' } })
    expect(told).toBeGreaterThan(1)
  })
})
