import { describe, expect, test } from 'vitest'
import type { SamplePopulation } from './sample.ts'
import { type ClaimToCover, isCovered } from './sample-cover.ts'

const all: SamplePopulation = { kind: null, certainty: null, model: null, from: null, to: null }
const claim: ClaimToCover = { kind: 'object', certainty: 'likely', models: ['eye'], day: 20_000, wasTold: true, wasDecided: false }

describe('the claims that a sample speaks for', () => {
  test('are those that were told when the population was fixed and that nobody decided', () => {
    expect(isCovered(all, claim)).toBe(true)
    expect(isCovered(all, { ...claim, wasTold: false })).toBe(false)
    expect(isCovered(all, { ...claim, wasDecided: true })).toBe(false)
  })

  test('are of the kind, certainty and model that it asks for', () => {
    expect(isCovered({ ...all, kind: 'object', certainty: 'likely', model: 'eye' }, claim)).toBe(true)
    expect(isCovered({ ...all, kind: 'people' }, claim)).toBe(false)
    expect(isCovered({ ...all, certainty: 'possible' }, claim)).toBe(false)
    expect(isCovered({ ...all, model: 'ear' }, claim)).toBe(false)
  })

  test('are of media of its days, the first and the last included', () => {
    const days = { ...all, from: '2024-10-04', to: '2024-10-04' }
    expect(isCovered(days, claim)).toBe(true)
    expect(isCovered(days, { ...claim, day: 20_001 })).toBe(false)
    expect(isCovered({ ...all, from: '2024-10-05' }, claim)).toBe(false)
    expect(isCovered({ ...all, to: '2024-10-03' }, claim)).toBe(false)
    expect(isCovered({ ...all, from: '2024-10-04' }, { ...claim, day: null })).toBe(false)
  })
})
