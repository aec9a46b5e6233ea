import { expect, test } from 'vitest'
import { areaOf, cellOf, moved, radiusOf, viewBox, viewOf, wholeEarth, zoomed } from './map-view.ts'

test('the whole earth is no area and cannot be left', () => {
  expect(areaOf(wholeEarth)).toBeNull()
  expect(zoomed(wholeEarth, 'out')).toEqual(wholeEarth)
  expect(moved(wholeEarth, 1, 1)).toEqual(wholeEarth)
})

test('a nearer view is half as wide and stays on the earth', () => {
  const near = zoomed(wholeEarth, 'in')
  expect(areaOf(near)).toBe('-45.00000,-90.00000,45.00000,90.00000')
  expect(moved(moved(moved(near, 1, 0), 1, 0), 1, 0).longitude).toBe(90)
  expect(viewBox(near)).toBe('-90 -45 180 90')
})

test('a view of an area shows all of it', () => {
  const [south = 0, west = 0, north = 0, east = 0] = (areaOf(viewOf('59,17,60,19')) ?? '').split(',').map(Number)
  expect([south < 59, west < 17, north > 60, east > 19]).toEqual([true, true, true, true])
})

test('clusters grow with what they hold and shrink with the view', () => {
  expect(radiusOf({ count: 100 }, wholeEarth)).toBeGreaterThan(radiusOf({ count: 1 }, wholeEarth))
  expect(cellOf(wholeEarth)).toBe(15)
})
