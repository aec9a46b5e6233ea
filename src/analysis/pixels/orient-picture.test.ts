import { expect, test } from 'vitest'
import { orientationOfTurns, orientPicture, parseOrientation } from './orient-picture.ts'

/** Two by three pixels, each with its number as red. */
const stored = { width: 2, height: 3, data: Uint8Array.from([1, 2, 3, 4, 5, 6].flatMap((red) => [red, 0, 0])) }

const reds = (orientation: Parameters<typeof orientPicture>[1]) => {
  const upright = orientPicture(stored, orientation)
  return [upright.width, upright.height, upright.data.filter((_, index) => index % 3 === 0).join(' ')]
}

test.each([
  [1, 2, 3, '1 2 3 4 5 6'],
  [2, 2, 3, '2 1 4 3 6 5'],
  [3, 2, 3, '6 5 4 3 2 1'],
  [4, 2, 3, '5 6 3 4 1 2'],
  [5, 3, 2, '1 3 5 2 4 6'],
  [6, 3, 2, '5 3 1 6 4 2'],
  [7, 3, 2, '6 4 2 5 3 1'],
  [8, 3, 2, '2 4 6 1 3 5'],
] as const)('orientation %i of EXIF is undone', (orientation, width, height, order) => {
  expect(reds(orientation)).toEqual([width, height, order])
})

test('turns become orientations, and what EXIF does not define is upright', () => {
  expect([0, 1, 2, 3].map((turns) => orientationOfTurns(turns as 0 | 1 | 2 | 3))).toEqual([1, 6, 3, 8])
  expect([0, 9, 'x', undefined].map(parseOrientation)).toEqual([1, 1, 1, 1])
})
