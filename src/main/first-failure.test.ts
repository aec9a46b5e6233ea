import { describe, expect, test } from 'vitest'
import { Problem } from '../domain/problem.ts'
import { firstFailure } from './first-failure.ts'

const known = (error: unknown) => error instanceof Problem
const full = new Problem('disk-full')
const bug = new Error('bug')

describe('the first failure', () => {
  test('is the error itself where nothing else failed', () => {
    expect(firstFailure(full, known)).toBe(full)
    expect(firstFailure(bug, known)).toBe(bug)
  })

  test('is what went wrong before things were put away', () => {
    expect(firstFailure(new SuppressedError(bug, new SuppressedError(new Problem('stopped'), full)), known)).toBe(full)
  })

  test('is a known one rather than a consequence that nobody knows', () => {
    expect(firstFailure(new SuppressedError(full, bug), known)).toBe(full)
    expect(firstFailure(new SuppressedError(new Error('later'), bug), known)).toBe(bug)
  })
})
