import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBits, allBits, clearBit, countBits, countBoth, eachBit, emptyBits, filledWords, hasBit, keepBits, setBit } from './bit-set.ts'

const size = 200
const members = fc.uniqueArray(fc.nat(size - 1))

function bitsOf(numbers: readonly number[]) {
  const bits = emptyBits(size)
  for (const at of numbers) setBit(bits, at)
  return bits
}

function listed(bits: Uint32Array, from = 0): number[] {
  const found: number[] = []
  eachBit(bits, (at) => void found.push(at), from)
  return found
}

test('sets of bits are sets of numbers', () => {
  fc.assert(
    fc.property(members, members, fc.nat(size - 1), (a, b, from) => {
      const [one, other] = [bitsOf(a), bitsOf(b)]
      const sorted = a.toSorted((x, y) => x - y)
      expect(listed(one)).toEqual(sorted)
      expect(listed(one, from)).toEqual(sorted.filter((at) => at >= from))
      expect(countBits(one)).toBe(a.length)
      expect(countBoth(one, other, filledWords(one))).toBe(a.filter((at) => b.includes(at)).length)
      const union = one.slice()
      addBits(union, other)
      expect(new Set(listed(union))).toEqual(new Set([...a, ...b]))
      keepBits(one, other)
      expect(listed(one)).toEqual(sorted.filter((at) => b.includes(at)))
      clearBit(other, from)
      expect(hasBit(other, from)).toBe(false)
    }),
  )
})

test('all numbers below a size are the size', () => {
  for (const count of [0, 1, 31, 32, 33, 64, 100]) expect(countBits(allBits(count))).toBe(count)
})

test('a walk over a set stops where it is told to', () => {
  const found: number[] = []
  eachBit(bitsOf([3, 40, 90]), (at) => (found.push(at) === 2 ? 'stop' : undefined))
  expect(found).toEqual([3, 40])
})
