import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('canonical JSON', () => {
  test('means the value that it was made from', () => {
    const property = fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    })
    fc.assert(property)
  })

  test('is the same whatever the order of keys, and the same once read and written again', () => {
    const property = fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(reversed(value))).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    })
    fc.assert(property)
  })

  test('keeps the order of lists and drops what JSON cannot say', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}')
    expect(canonicalJson({ 10: 'ten', 9: 'nine', a: 'å' })).toBe('{"9":"nine","10":"ten","a":"å"}')
  })
})
