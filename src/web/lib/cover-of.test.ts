import { expect, test } from 'vitest'
import { coverOf } from './cover-of.ts'

test('before and after the work, own pages are open and those of cases are not', () => {
  for (const lock of ['not-begun', 'day-over'] as const) {
    expect(coverOf(lock, '/')).toBe(lock)
    expect(coverOf(lock, '/cases/me/media/x')).toBe(lock)
    for (const path of ['/me/exposure', '/people', '/policy']) expect(coverOf(lock, path)).toBeNull()
  }
})

test('in a break, and while nobody is there, everything is covered', () => {
  for (const lock of ['idle', 'on-break', 'break-due'] as const)
    for (const path of ['/', '/cases/x', '/me/exposure', '/people']) expect(coverOf(lock, path)).toBe(lock)
})

test('nothing is covered while the person works', () => {
  expect(coverOf(null, '/cases/x')).toBeNull()
})
