import { describe, expect, test } from 'vitest'
import { lookReasons } from '../../../domain/review/exposure.ts'
import { lookAbove, reasonOfKey, reasonsInOrder, tierAbove } from './look-tiers.ts'

describe('the tiers of a look', () => {
  test('rise one step at a time, up to the still of a photo and the clip of a film', () => {
    expect(tierAbove('outline', false)).toBe('stylised')
    expect(tierAbove('stylised', false)).toBe('grey')
    expect(tierAbove('grey', false)).toBe('still')
    expect(tierAbove('still', false)).toBeNull()
    expect(tierAbove('still', true)).toBe('clip')
    expect(tierAbove('clip', true)).toBeNull()
    expect(tierAbove('audio', true)).toBeNull()
  })

  test('have a digit for each reason', () => {
    expect(reasonsInOrder.toSorted()).toEqual([...lookReasons].toSorted())
    expect(reasonOfKey('1')).toBe('text-not-enough')
    expect(reasonOfKey('7')).toBeNull()
    expect(reasonOfKey('x')).toBeNull()
  })

  test('show the surroundings in a larger drawing before the picture as it is', () => {
    const thing = { kind: 'object', hasRegion: true, moves: false }
    expect(lookAbove({ tier: 'outline', whole: false }, thing)).toEqual({ tier: 'stylised', whole: false })
    expect(lookAbove({ tier: 'stylised', whole: false }, thing)).toEqual({ tier: 'stylised', whole: true })
    expect(lookAbove({ tier: 'stylised', whole: true }, thing)).toEqual({ tier: 'grey', whole: true })
    expect(lookAbove({ tier: 'stylised', whole: false }, { ...thing, hasRegion: false })).toEqual({ tier: 'grey', whole: false })
  })

  test('show the drawn film before the picture as it is where only motion tells', () => {
    const camera = { kind: 'camera', hasRegion: false, moves: true }
    expect(lookAbove({ tier: 'stylised', whole: false }, camera)).toEqual({ tier: 'clip', whole: false })
    expect(lookAbove({ tier: 'clip', whole: false }, camera)).toEqual({ tier: 'grey', whole: false })
    expect(lookAbove({ tier: 'still', whole: false }, camera)).toBeNull()
    expect(lookAbove({ tier: 'stylised', whole: false }, { ...camera, moves: false })).toEqual({ tier: 'grey', whole: false })
    expect(lookAbove({ tier: 'still', whole: false }, { ...camera, kind: 'object' })).toEqual({ tier: 'clip', whole: false })
  })
})
