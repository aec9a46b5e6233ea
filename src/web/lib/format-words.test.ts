import { describe, expect, test } from 'vitest'
import { wordFormatter } from './format-words.ts'

const messages = {
  plain: 'Cases',
  count: '.input {$count :integer} .match $count one {{{$count} medium}} * {{{$count} medier}}',
}

describe('wordFormatter', () => {
  test('words a message with its values in the language', () => {
    const say = wordFormatter('sv', messages)
    expect(say('plain')).toBe('Cases')
    expect([say('count', { count: 1 }), say('count', { count: 12_000 })]).toEqual(['1 medium', '12\u00a0000 medier'])
  })

  test('throws when words or values are missing', () => {
    const say = wordFormatter('sv', messages)
    expect(() => say('absent')).toThrow('absent')
    expect(() => say('count')).toThrow('count')
  })
})
