import { expect, test } from 'vitest'
import { resample, wholeOf } from './resample.ts'
import { sharedView } from './shared-view.ts'

const picture = (red: number) => ({ width: 6, height: 4, data: new Uint8Array(6 * 4 * 3).fill(red) })

test('a view is made once for each size of one picture, and anew for another picture', () => {
  const [one, other] = [picture(10), picture(200)]
  const view = sharedView(one, 3, 2)
  expect(view).toEqual(resample(one, wholeOf(one), 3, 2))
  expect(sharedView(one, 2, 2)).toMatchObject({ width: 2, height: 2 })
  expect(sharedView(one, 3, 2)).toBe(view)
  expect(sharedView(other, 3, 2)).toEqual(resample(other, wholeOf(other), 3, 2))
})
