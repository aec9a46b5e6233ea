import { expect, test } from 'vitest'
import { followProgress } from './follow-progress.ts'

test('a state is given at once, and again only when it differs', async () => {
  const states = [1, 1, 1, 2, 2, 3]
  const seen: number[] = []
  const leave = new AbortController()
  for await (const state of followProgress(async () => states.shift() ?? 3, { everyMillis: 1, signal: leave.signal })) {
    seen.push(state)
    if (state === 3) leave.abort()
  }
  expect(seen).toEqual([1, 2, 3])
})

test('following ends when the caller goes, even in the middle of a wait', async () => {
  const leave = new AbortController()
  const following = followProgress(async () => 'same', { everyMillis: 60_000, signal: leave.signal })[Symbol.asyncIterator]()
  await following.next()
  const end = following.next()
  leave.abort()
  expect((await end).done).toBe(true)
})
