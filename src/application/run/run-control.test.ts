import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import type { CaseSteering, Wish, WorkTold } from '../ports/case-work.ts'
import { controlRun } from './run-control.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

/** Wishes and what is told, in memory. */
function steering(): CaseSteering & { wished: Wish; said: WorkTold | null } {
  const state: CaseSteering & { wished: Wish; said: WorkTold | null } = {
    wished: 'stop',
    said: null,
    wish: async () => state.wished,
    setWish: async (wish) => {
      state.wished = wish
    },
    told: async () => state.said,
    tell: async (told) => {
      state.said = told
    },
  }
  return state
}

const soon = () => vi.advanceTimersByTimeAsync(600)

describe('a run that is steered from elsewhere', () => {
  test('forgets what was wished of the run before, and tells how far it is until it ends', async () => {
    const store = steering()
    const control = await controlRun(store, { progress: memoryProgress(), signal: new AbortController().signal })
    control.progress.begin('analysing', 9)
    control.progress.advance(2)
    control.progress.estimate(40)
    control.progress.underWay(2)
    await soon()
    expect(control.signal.aborted).toBe(false)
    expect(store.said).toEqual({ stage: 'analysing', paused: false, underWay: 2, done: 2, total: 9, secondsLeft: 40, onProcessor: null })
    await control[Symbol.asyncDispose]()
    expect(store.said).toBeNull()
  })

  test('waits while it is held up, and goes on when it may', async () => {
    const store = steering()
    const progress = memoryProgress()
    await using control = await controlRun(store, { progress, signal: new AbortController().signal })
    control.progress.begin('analysing', 9)
    await control.ready()
    store.wished = 'pause'
    await soon()
    let went = false
    const waiting = control.ready().then(() => {
      went = true
    })
    await soon()
    expect([went, store.said?.paused]).toEqual([false, true])
    store.wished = 'go'
    await soon()
    await waiting
    expect(progress.told).toEqual(['analysing 9', 'paused', 'goes on'])
  })

  test('tells of a pause that holds only where the work waits for its end', async () => {
    const store = steering()
    await using control = await controlRun(store, { progress: memoryProgress(), signal: new AbortController().signal })
    control.progress.onProcessor('cuda: not here')
    control.progress.begin('reporting', 2)
    store.wished = 'pause'
    await soon()
    expect(store.said).toMatchObject({ stage: 'reporting', paused: true, underWay: 1, onProcessor: 'cuda: not here' })
    const waiting = control.ready()
    await soon()
    expect(store.said).toMatchObject({ paused: true, underWay: 0 })
    store.wished = 'go'
    await soon()
    await waiting
    await soon()
    expect(store.said).toMatchObject({ paused: false, underWay: 1 })
  })

  test('stops when it is told to, also while it is held up', async () => {
    const store = steering()
    await using control = await controlRun(store, { progress: memoryProgress(), signal: new AbortController().signal })
    store.wished = 'pause'
    await soon()
    const waiting = control.ready()
    store.wished = 'stop'
    await soon()
    await waiting
    expect(control.signal.reason).toMatchObject({ code: 'stopped' })
  })

  test('fails with what keeps it from hearing', async () => {
    const store = { ...steering(), wish: () => Promise.reject(new Error('gone')) }
    await using control = await controlRun(store, { progress: memoryProgress(), signal: new AbortController().signal })
    await soon()
    await expect(control.ready()).rejects.toThrow('gone')
  })
})
