import { describe, expect, test } from 'vitest'
import { cropPicture } from '../pixels/crop-picture.ts'
import { storedBox } from '../pixels/orient-box.ts'
import { orientPicture, parseOrientation } from '../pixels/orient-picture.ts'
import { lookSize, pixelsOfBox, shownBox } from './shown-box.ts'

const region = { x: 0.25, y: 0.5, width: 0.5, height: 0.25 }

describe('what is shown around a region', () => {
  test('is a margin of the same pixels on every side', () => {
    const { x, y, width, height } = shownBox({ width: 400, height: 200 }, region, 0.1)
    expect(x * 400).toBeCloseTo(80)
    expect((x + width) * 400).toBeCloseTo(320)
    expect(y * 200).toBeCloseTo(80)
    expect((y + height) * 200).toBeCloseTo(170)
  })

  test('ends at the edges of the picture', () => {
    const shown = shownBox({ width: 100, height: 100 }, { x: 0, y: 0.9, width: 0.3, height: 0.1 }, 0.5)
    expect(shown.x).toBe(0)
    expect(shown.y + shown.height).toBe(1)
  })

  test('is the whole picture where there is no region', () => {
    expect(shownBox({ width: 10, height: 10 }, null, 0.3)).toEqual({ x: 0, y: 0, width: 1, height: 1 })
  })
})

test('a box in pixels has at least one and lies within', () => {
  expect(pixelsOfBox({ width: 10, height: 10 }, { x: 0.999, y: 1, width: 0.0001, height: 0 })).toEqual({
    left: 9,
    top: 9,
    width: 1,
    height: 1,
  })
})

test('a look is as large as asked, and at most twice what there is', () => {
  expect(lookSize({ width: 4000, height: 2000 }, 320)).toEqual({ width: 320, height: 160 })
  expect(lookSize({ width: 40, height: 20 }, 320)).toEqual({ width: 80, height: 40 })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a box of the upright picture is found in the one stored with orientation %i', (number) => {
  const orientation = parseOrientation(number)
  const stored = { width: 8, height: 12, data: Uint8Array.from({ length: 8 * 12 * 3 }, (_, at) => Math.floor(at / 3)) }
  const cut = orientPicture(cropPicture(stored, storedBox(region, orientation)), orientation)
  expect(cut).toEqual(cropPicture(orientPicture(stored, orientation), region))
})
