import { describe, expect, test } from 'vitest'
import { problemCodes } from '../../domain/problem.ts'
import { isLocale, locales, localeTag } from '../locale-tag.ts'
import { formatMessage } from './format-message.ts'
import { interfaceCatalogue } from './interface-catalogue.ts'
import { problemWords } from './problem-words.ts'

const [en, sv] = [localeTag('en'), localeTag('sv')]

describe('interface messages', () => {
  test('the languages stand in the order of their tags, and nothing else is taken for a language', () => {
    expect(locales).toEqual(locales.toSorted())
    expect(isLocale('sv')).toBe(true)
    expect(isLocale('xx')).toBe(false)
  })

  test('numbers choose the form of the words', () => {
    expect(formatMessage(en, 'console.media-count', { count: 0 })).toBe('No media')
    expect(formatMessage(en, 'console.media-count', { count: 1 })).toBe('1 medium')
    expect(formatMessage(sv, 'console.media-count', { count: 1200 })).toBe('1\u00a0200 medier')
  })

  test.each(locales)('every message in %s parses, takes the variables of English and no others', (locale) => {
    const english = interfaceCatalogue(en)
    for (const [key, source] of Object.entries(interfaceCatalogue(locale))) {
      expect(variables(source), key).toEqual(variables(Object.entries(english).find(([name]) => name === key)?.[1] ?? ''))
    }
  })

  test.each(locales)('every problem has words and a remedy in %s', (locale) => {
    for (const code of Object.keys(problemCodes)) {
      const words = problemWords(locale, code as keyof typeof problemCodes)
      expect(words.happened).toMatch(/[.。]$/)
      expect(words.remedy).toMatch(/[.。]$/)
    }
  })

  test('a message that lacks a value is fatal and never shown with a hole', () => {
    // @ts-expect-error the compiler refuses it too
    expect(() => formatMessage(en, 'report.case', {})).toThrow(/cannot be formatted/)
  })
})

function variables(source: string): string[] {
  return [...new Set([...source.matchAll(/\$([a-z][\w-]*)/gi)].map((match) => match[1] ?? ''))].sort()
}
