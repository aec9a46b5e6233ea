import { expect, test } from 'vitest'
import { locales, localeTag } from '../../language/locale-tag.ts'
import { shownProblem, shownRunProblem } from './report-parts.ts'
import { bareVersion, shownRuntime, shownVersion } from './shown-means.ts'

const swedish = localeTag('sv')

test('a runtime and an engine are named in the language of the report', () => {
  expect(shownRuntime(swedish, 'onnxruntime 1.30.0 cpu 1 threads')).toBe('onnxruntime 1.30.0 (CPU, trådar: 1)')
  expect(shownVersion(swedish, '5.3.0 command')).toBe('5.3.0, anropat som kommando')
  expect(bareVersion('5.3.0 command')).toBe('5.3.0')
})

test('what names itself otherwise stays as it is', () => {
  expect(shownRuntime(swedish, 'test runtime 2')).toBe('test runtime 2')
  expect(shownVersion(swedish, '7.0.0')).toBe('7.0.0')
})

test.each(locales)('in %s the details that occur most are worded, and a library’s own words are marked as such', (locale) => {
  const damaged = shownProblem(locale, { code: 'content-broken', detail: 'parts of the picture are missing' })
  const other = shownProblem(locale, { code: 'content-broken', detail: 'libvips' })
  expect(other.detail).toContain('libvips')
  expect(damaged.detail).toBeNull()
  expect(damaged.text).not.toBe(other.text)
  expect(shownRunProblem(locale, { outcome: 'not-applicable', reason: 'no motion was measured' })?.detail).toBeNull()
})
