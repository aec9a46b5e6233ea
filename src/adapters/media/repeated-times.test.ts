import { expect, test } from 'vitest'
import { createRepeatedTimes } from './repeated-times.ts'

test('of frames with one time each but the first is one that repeats it', () => {
  const repeated = createRepeatedTimes()
  for (const [frame, pts] of [0, 10, 10, 10, 20, 30, 30].entries()) repeated.push({ frame, pts })
  expect([0, 1, 2, 3, 4, 5, 6, 7].filter(repeated.has)).toEqual([2, 3, 6])
})
