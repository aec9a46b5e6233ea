import { expect, test } from 'vitest'
import { cosine, unitVector } from './unit-vector.ts'
import { textToVector, vectorToText } from './vector-text.ts'

test('a vector comes back from its text bit by bit', () => {
  const vector = Float32Array.of(0, -1.5, Math.fround(0.1), 3e38)
  expect(textToVector(vectorToText(vector))).toEqual(vector)
})

test('the text is base64 of little-endian floats', () => {
  expect(vectorToText(Float32Array.of(1))).toBe('AACAPw==')
})

test('a unit vector has length 1 and the same direction; zero stays zero', () => {
  const unit = unitVector(Float32Array.of(3, 4))
  expect(unit[0]).toBeCloseTo(0.6)
  expect(cosine(unit, unit)).toBeCloseTo(1)
  expect(unitVector(Float32Array.of(0, 0))).toEqual(Float32Array.of(0, 0))
})

test('vectors at right angles have the cosine 0', () => {
  expect(cosine(Float32Array.of(1, 0), Float32Array.of(0, 1))).toBe(0)
})
