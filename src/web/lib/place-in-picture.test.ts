import { expect, test } from 'vitest'
import { placeInPicture } from './place-in-picture.ts'

test('a box is placed by its centre', () => {
  expect(placeInPicture({ x: 0, y: 0, width: 0.2, height: 0.2 })).toBe('place-top-left')
  expect(placeInPicture({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 })).toBe('place-middle')
  expect(placeInPicture({ x: 0.8, y: 0.5, width: 0.2, height: 0.5 })).toBe('place-bottom-right')
  expect(placeInPicture({ x: 1, y: 1, width: 0, height: 0 })).toBe('place-bottom-right')
})

test('a box that fills most of the picture is the whole picture', () => {
  expect(placeInPicture({ x: 0.05, y: 0, width: 0.9, height: 0.9 })).toBe('place-all')
})
