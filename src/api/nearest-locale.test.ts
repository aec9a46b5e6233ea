import { expect, test } from 'vitest'
import { nearestLocale } from './nearest-locale.ts'

test('the first wished language on offer is taken, a regional form counting as its language', () => {
  expect(nearestLocale(['sv', 'en-GB'])).toBe('sv')
  expect(nearestLocale(['fi-FI', 'sv-FI', 'en'])).toBe('sv')
  expect(nearestLocale(['EN-us'])).toBe('en')
})

test('English is taken when nothing fits', () => {
  expect(nearestLocale(['tlh', '', 'x'])).toBe('en')
  expect(nearestLocale([])).toBe('en')
})
