import { expect, test } from 'vitest'
import { cropPicture } from './crop-picture.ts'
import { sizeWithin } from './size-within.ts'

const picture = { width: 4, height: 4, data: Uint8Array.from({ length: 48 }, (_, index) => Math.floor(index / 3)) }

test('cuts out the box in fractions', () => {
  const cropped = cropPicture(picture, { x: 0.5, y: 0.25, width: 0.5, height: 0.5 })
  expect([cropped.width, cropped.height]).toEqual([2, 2])
  expect(cropped.data.filter((_, index) => index % 3 === 0)).toEqual(Uint8Array.of(6, 7, 10, 11))
})

test('stays inside the picture and keeps at least one pixel', () => {
  const cropped = cropPicture(picture, { x: 0.99, y: -2, width: 5, height: 0.1 })
  expect([cropped.width, cropped.height]).toEqual([1, 1])
})

test('sizes shrink to the long side and never grow', () => {
  expect(sizeWithin({ width: 4000, height: 3000 }, 1280)).toEqual({ width: 1280, height: 960 })
  expect(sizeWithin({ width: 10, height: 20 }, 1280)).toEqual({ width: 10, height: 20 })
  expect(sizeWithin({ width: 10_000, height: 1 }, 100)).toEqual({ width: 100, height: 1 })
})
