import { describe, expect, test } from 'vitest'
import { lookReasons } from '../../../domain/review/exposure.ts'
import { reasonOfKey, reasonsInOrder, tierAbove } from './look-tiers.ts'

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
})
