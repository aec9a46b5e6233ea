import { describe, expect, test } from 'vitest'
import { nameKey, tidyName } from './person-name.ts'

describe('the name of a person', () => {
  test('is kept without spaces around it and with single ones in it', () => {
    expect(tidyName('  Anna \t Berg\n')).toBe('Anna Berg')
    expect(nameKey('ANNA  berg')).toBe(nameKey('Anna Berg'))
  })

  test.each(['', ' ', 'a'.repeat(101), 'Ida\u200b', '\u202eadI', 'I\u200dda', 'Ida\u0007', 'Ida\ue000', 'Ida\ud800', 'Ida\u2060'])(
    'is not %j',
    (name) => {
      expect(() => tidyName(name)).toThrow(expect.objectContaining({ code: 'request-invalid', detail: 'name' }))
    },
  )

  test('that was kept although it has such a sign is the same as what it looks like', () => {
    expect(nameKey('Ida\u200b')).toBe(nameKey('Ida'))
    expect(nameKey('\u200b')).toBe('')
  })

  test('may hold a joiner where a script is spelled with one, and is the same name without it', () => {
    expect(tidyName('مه\u200cناز')).toBe('مه\u200cناز')
    expect(nameKey('مه\u200cناز')).toBe(nameKey('مهناز'))
  })
})
