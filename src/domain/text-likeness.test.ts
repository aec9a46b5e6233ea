import { describe, expect, test } from 'vitest'
import { textLikeness } from './text-likeness.ts'

describe('textLikeness', () => {
  test('case, spaces and punctuation do not matter', () => expect(textLikeness('Stads-Parken!', 'stads parken')).toBe(1))
  test('one wrong letter of ten costs a tenth', () => expect(textLikeness('stadsparke', 'stadsparkc')).toBeCloseTo(0.9))
  test('unlike lines are unlike in any script', () => {
    expect(textLikeness('вход', 'выход')).toBe(0.8)
    expect(textLikeness('入口', '出口')).toBe(0.5)
  })
  test('lines without letters or digits are alike', () => expect(textLikeness('—', '!')).toBe(1))
})
