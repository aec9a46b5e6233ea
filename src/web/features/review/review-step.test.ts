import { describe, expect, test } from 'vitest'
import { firstStep, nextOpen, secondProgress, stepBy } from './review-step.ts'

const claim = (id: string, state: 'open' | 'decided' | 'closed') => ({
  id,
  reading: state === 'closed' ? null : ('first' as const),
  supersedes: state === 'decided' ? 'd-1' : null,
})
const claims = [claim('a', 'decided'), claim('b', 'open'), claim('c', 'closed'), claim('d', 'open')]

describe('the way through the claims', () => {
  test('begins with the first claim that is open to this person', () => {
    expect(firstStep(claims)).toBe('b')
    expect(firstStep([claim('a', 'decided')])).toBe('a')
    expect(firstStep([])).toBeNull()
  })

  test('counts for who reads second what is theirs to read', () => {
    const second = (id: string, supersedes: string | null) => ({ id, reading: 'second' as const, supersedes })
    expect(secondProgress([second('a', 'd-1'), second('b', null), claim('c', 'closed')])).toEqual({ decided: 1, claims: 2 })
    expect(secondProgress(claims)).toBeNull()
  })

  test('goes on to the next open one, and from the last to the first', () => {
    expect(nextOpen(claims, 'b')).toBe('d')
    expect(nextOpen(claims, 'd')).toBe('b')
    expect(nextOpen([claim('a', 'decided'), claim('b', 'open')], 'b')).toBe('b')
  })

  test('asks what was drawn together from the shots once these are answered', () => {
    const total = { ...claim('sum', 'open'), kind: 'speech-total' }
    expect(firstStep([total, claim('a', 'open')])).toBe('a')
    expect(nextOpen([total, claim('a', 'open'), claim('b', 'open')], 'b')).toBe('a')
    expect(nextOpen([total, claim('a', 'open')], 'a')).toBe('sum')
  })

  test('steps one claim at a time and stays at the ends', () => {
    expect(stepBy(claims, 'a', -1)).toBe('a')
    expect(stepBy(claims, 'b', 1)).toBe('c')
    expect(stepBy(claims, 'd', 1)).toBe('d')
  })
})
