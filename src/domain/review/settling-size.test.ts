import { describe, expect, test } from 'vitest'
import { defaultPolicy } from './policy.ts'
import { isDrawnTogether, secondLook, settlingOf, settlingOfClaim } from './settling-size.ts'
import { isUnstylised } from './tier.ts'

describe('the smallest look that settles a claim', () => {
  test('is a line drawing for what there is and what is written, and flat colours for what has a colour', () => {
    expect(settlingOf('object')).toMatchObject({ first: 'outline', shows: 'region' })
    expect(settlingOf('text')).toMatchObject({ first: 'outline', longestSide: 480 })
    expect(settlingOf('clothing')).toMatchObject({ first: 'stylised', settles: 'stylised' })
  })

  test('is none for what the page says itself, and sound alone for what is said', () => {
    expect(settlingOf('taken-at')).toEqual({ by: 'text' })
    expect(settlingOf('speech')).toEqual({ by: 'sound' })
    expect(settlingOfClaim({ kind: 'sound', args: { state: 'no-sound', transcribed: false } })).toEqual({ by: 'text' })
  })

  test('admits what lines and flat areas leave out', () => {
    expect(settlingOf('making')).toMatchObject({ first: 'stylised', settles: 'grey' })
    expect(settlingOf('event')).toMatchObject({ settles: 'clip' })
  })

  test('is told by what the claim says where lines and flat areas keep that', () => {
    expect(settlingOfClaim({ kind: 'quality', args: { defect: 'blurred' } })).toMatchObject({ settles: 'stylised', longestSide: 480 })
    expect(settlingOfClaim({ kind: 'quality', args: { defect: 'frozen' } })).toMatchObject({ settles: 'clip' })
    expect(settlingOfClaim({ kind: 'making', args: { making: 'screenshot' } })).toMatchObject({ settles: 'stylised' })
    expect(settlingOfClaim({ kind: 'making', args: { making: 'drawing' } })).toMatchObject({ settles: 'grey' })
    expect(settlingOfClaim({ kind: 'taken-at', args: { text: 'now' } })).toEqual({ by: 'text' })
  })

  test('is none of its own for what is drawn together from the shots', () => {
    expect(isDrawnTogether('film-people')).toBe(true)
    expect(isDrawnTogether('people')).toBe(false)
  })

  test('is followed by a wider one that is no picture as it is either', () => {
    expect(isUnstylised(secondLook.tier)).toBe(false)
    expect(secondLook.longestSide).toBeLessThanOrEqual(defaultPolicy.longestSide)
  })

  test('fits the sizes that hold until a supervisor sets others', () => {
    for (const kind of ['object', 'text', 'setting', 'age-range'] as const) {
      const settling = settlingOf(kind)
      expect(settling.by === 'picture' && settling.longestSide <= defaultPolicy.longestSide).toBe(true)
    }
  })
})
