import { expect, test } from 'vitest'
import { overlap, sharedArea } from '../../domain/box-overlap.ts'
import { suppressOverlaps } from './suppress-overlaps.ts'

const unit = { x: 0, y: 0, width: 1, height: 1 }

test('a box overlaps itself wholly and a distant one not at all', () => {
  expect(overlap(unit, unit)).toBe(1)
  expect(overlap(unit, { ...unit, x: 1 })).toBe(0)
  expect(overlap({ ...unit, width: 0 }, { ...unit, width: 0 })).toBe(0)
})

test('overlap is shared area over joint area', () => {
  const shifted = { ...unit, x: 0.5 }
  expect(sharedArea(unit, shifted)).toBe(0.5)
  expect(overlap(unit, shifted)).toBeCloseTo(1 / 3)
})

test('of overlapping boxes the best stays, the others go', () => {
  const near = { box: { ...unit, x: 0.1 }, score: 0.9 }
  const apart = { box: { ...unit, x: 3 }, score: 0.1 }
  expect(suppressOverlaps([{ box: unit, score: 0.5 }, apart, near], 0.5)).toEqual([near, apart])
})
