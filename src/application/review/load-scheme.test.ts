import { describe, expect, test } from 'vitest'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import type { CategoryScheme } from '../../domain/review/category.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { loadScheme, readScheme } from './load-scheme.ts'

const file = {
  format: 'wordveil.scheme/1',
  name: 'Sorting',
  version: '2',
  categories: [
    { code: 'K1', key: '1', names: { en: 'First shelf', sv: 'Första hyllan' } },
    { code: 'K2', key: 'A', names: { en: 'Second shelf' } },
  ],
}

describe('a category scheme', () => {
  test('is read from its file under an id that its content gives', () => {
    const scheme = readScheme(JSON.stringify(file))
    expect(scheme).toMatchObject({
      name: 'Sorting',
      version: '2',
      categories: [
        { code: 'K1', key: '1' },
        { code: 'K2', key: 'a' },
      ],
    })
    expect(scheme.id).toMatch(/^s-[0-9a-f]{24}$/)
    expect(readScheme(JSON.stringify(file, null, 2)).id).toBe(scheme.id)
    expect(readScheme(JSON.stringify({ ...file, version: '3' })).id).not.toBe(scheme.id)
  })

  test.each<[string, unknown]>([
    ['no JSON', 'x'],
    ['another format', { ...file, format: 'other' }],
    ['a field too many', { ...file, model: 'x' }],
    ['no categories', { ...file, categories: [] }],
    ['a code twice', { ...file, categories: [file.categories[0], { ...file.categories[1], code: 'K1' }] }],
    ['a key twice', { ...file, categories: [file.categories[0], { ...file.categories[1], key: '1' }] }],
    ['a key of two characters', { ...file, categories: [{ ...file.categories[0], key: '12' }] }],
    ['a name in no language', { ...file, categories: [{ ...file.categories[0], names: {} }] }],
  ])('is refused with %s', (_, value) => {
    expect(() => readScheme(typeof value === 'string' ? value : JSON.stringify(value))).toThrow(
      expect.objectContaining({ code: 'scheme-invalid' }),
    )
  })

  test('is saved under the name of whoever loads it', async () => {
    const saved: unknown[] = []
    const store = { saveScheme: async (scheme: CategoryScheme, by: PersonId, at: string) => void saved.push([scheme.name, by, at]) }
    await loadScheme({ store, clock: fixedClock(), by: 'p-1' as PersonId }, JSON.stringify(file))
    expect(saved).toEqual([['Sorting', 'p-1', fixedClock().now()]])
  })
})
