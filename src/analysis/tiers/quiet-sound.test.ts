import { expect, test } from 'vitest'
import { quietSound } from './quiet-sound.ts'

const rate = 16_000
const tone = (loud: number, seconds = 1) => Float32Array.from({ length: rate * seconds }, (_, at) => loud * Math.sin(at / 6))
const levelOf = (samples: Int16Array) => Math.sqrt(samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / samples.length)

test('loud and soft speech come out alike, and quiet', () => {
  const [loud, soft] = [levelOf(quietSound(tone(0.9), rate)), levelOf(quietSound(tone(0.03), rate))]
  expect(loud).toBeGreaterThan(0.04)
  expect(loud).toBeLessThan(0.06)
  expect(Math.abs(loud - soft)).toBeLessThan(0.005)
})

test('nothing passes the ceiling, a clap among whispers neither', () => {
  const samples = tone(0.01, 2)
  samples.fill(1, 9000, 9040)
  expect(Math.max(...quietSound(samples, rate)) / 32_768).toBeLessThanOrEqual(0.36)
})

test('pauses do not make the rest louder', () => {
  const samples = new Float32Array(rate * 4)
  samples.set(tone(0.5), rate)
  expect(levelOf(quietSound(samples, rate).subarray(rate, 2 * rate))).toBeLessThan(0.06)
})

test('silence stays silent, and what is no number becomes silence', () => {
  expect(new Set(quietSound(new Float32Array(100), rate))).toEqual(new Set([0]))
  expect(quietSound(Float32Array.of(Number.NaN, Number.POSITIVE_INFINITY, 0), rate)).toHaveLength(3)
  expect(quietSound(new Float32Array(), rate)).toHaveLength(0)
})
