import { expect, test } from 'vitest'
import { explicitnessLevel } from './explicitness-level.ts'

const bounds = { medium: 0.15, high: 0.6 }

test('a neutral picture is low, as sure as it is neutral', () => {
  const { level, confidence } = explicitnessLevel([0.2, 0, 0.75, 0, 0.1], bounds)
  expect(level).toBe('low')
  expect(confidence).toBeCloseTo(0.95)
})

test('small shares of the explicit classes already raise the level', () => {
  expect(explicitnessLevel([0, 0, 0.85, 0.15, 0], bounds).level).toBe('medium')
  expect(explicitnessLevel([0, 0.3, 0.3, 0.3, 0.1], bounds).level).toBe('high')
})

test('another number of classes means another network, and is refused', () => {
  expect(() => explicitnessLevel([1], bounds)).toThrow(TypeError)
})
