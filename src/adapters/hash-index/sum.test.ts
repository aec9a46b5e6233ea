import { expect, test } from 'vitest'
import { addToSum, sumOfNothing } from './sum.ts'

const words = Uint32Array.from({ length: 64 }, (_, at) => Math.imul(at + 1, 0x9e3779b1))

test('a sum goes on from piece to piece', () => {
  const inPieces = addToSum(addToSum(sumOfNothing, words.subarray(0, 20)), words.subarray(20))
  expect(inPieces).toEqual(addToSum(sumOfNothing, words))
})

test('each bit turned over shows in the sum', () => {
  const sum = addToSum(sumOfNothing, words).join()
  for (let bit = 0; bit < words.length * 32; bit += 1) {
    const changed = words.slice()
    changed[bit >> 5] = (changed[bit >> 5] ?? 0) ^ (1 << (bit & 31))
    expect(addToSum(sumOfNothing, changed).join()).not.toBe(sum)
  }
})
