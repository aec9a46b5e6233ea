import { describe, expect, test } from 'vitest'
import { readPreferences, wishedLanguages, writePreferences } from './preferences.ts'

function memory(initial: string | null = null) {
  let kept = initial
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value
    },
  }
}

describe('preferences', () => {
  test('are read as they were written', () => {
    const storage = memory()
    writePreferences(storage, { theme: 'dark', language: 'sv' })
    expect(readPreferences(storage)).toEqual({ theme: 'dark', language: 'sv' })
  })

  test('count as not chosen when they are not understood', () => {
    for (const text of [null, '{', '[]', 'null', '{"theme":"neon","language":7}']) {
      expect(readPreferences(memory(text))).toEqual({ theme: 'system', language: null })
    }
  })
})

test('the chosen language is asked for before the browser’s own', () => {
  expect(wishedLanguages('sv', ['en-GB', 'en'])).toBe('sv,en-GB,en')
  expect(wishedLanguages(null, ['en-GB', 'en'])).toBe('en-GB,en')
})
