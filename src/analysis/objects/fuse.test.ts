import { expect, test } from 'vitest'
import type { Detection } from './detection.ts'
import { fuseDetections } from './fuse.ts'

const limits = { sameInOne: 0.5, sameInBoth: 0.45, sameSpot: 0.6 }
const box = { x: 0.1, y: 0.1, width: 0.4, height: 0.4 }
const away = { ...box, x: 0.6 }

function seen(code: Detection['code'], score: number, where = box): Detection {
  return { code, score, box: where }
}

test('what both networks see is agreed, with the mean of their scores and the box of the surer one', () => {
  const shifted = { ...box, x: 0.12 }
  expect(fuseDetections([seen('dog', 0.5)], [seen('dog', 0.75, shifted)], limits)).toEqual([
    { code: 'dog', box: shifted, score: 0.625, agreed: true },
  ])
})

test('what one network sees alone counts half', () => {
  expect(fuseDetections([seen('dog', 0.8)], [], limits)).toEqual([{ code: 'dog', box, score: 0.4, agreed: false }])
  expect(fuseDetections([], [seen('cat', 0.6)], limits)).toEqual([{ code: 'cat', box, score: 0.3, agreed: false }])
})

test('boxes of one class in one network that lie on one another are one thing', () => {
  expect(fuseDetections([seen('cup', 0.6), seen('cup', 0.5, { ...box, x: 0.11 })], [], limits)).toHaveLength(1)
})

test('things of one class side by side stay apart', () => {
  const both = [seen('car', 0.6), seen('car', 0.5, away)]
  expect(fuseDetections(both, both, limits).map(({ agreed }) => agreed)).toEqual([true, true])
})

test('on one spot the surer class stays', () => {
  expect(fuseDetections([seen('horse', 0.6), seen('cow', 0.5)], [seen('horse', 0.6)], limits).map(({ code }) => code)).toEqual(['horse'])
})

test('a weak box that fits better does not hide a sure one', () => {
  const sure = seen('person', 0.9, { ...box, width: 0.5 })
  const weak = seen('person', 0.2, { ...box, x: 0.08, width: 0.3, y: 0.12 })
  const [first] = fuseDetections([seen('person', 0.8)], [weak, sure], limits)
  expect(first).toMatchObject({ agreed: true })
  expect(first?.score).toBeCloseTo(0.85)
})
