import { describe, expect, test } from 'vitest'
import { areaWords } from '../../contract/words/area-words.ts'
import { problemCodes } from '../../domain/problem.ts'
import { locales } from '../../language/locale-tag.ts'
import { interfaceHandlers } from './interface.ts'

const asked = { by: null, from: '127.0.0.1', signal: new AbortController().signal, seat: { take: () => {}, leave: () => {} } }

const ownNames = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  sv: 'Svenska',
  uk: 'Українська',
  zh: '中文',
}

describe.each(locales)('the words of the console in %s', (language) => {
  test('are exactly those that the browser asks for', async () => {
    const { messages } = await interfaceHandlers().showInterface({ wished: language }, asked)
    const said = Object.keys(messages).filter((key) => !key.startsWith('problems.'))
    const asking = Object.entries(areaWords).flatMap(([area, words]) => words.map((word) => `${area}.${word}`))
    expect(said.sort()).toEqual(asking.sort())
  })

  test('are offered with the name of each language in itself, and with the tag its numbers are written by', async () => {
    const { language: chosen, formats, languages } = await interfaceHandlers().showInterface({ wished: language }, asked)
    expect(chosen).toBe(language)
    expect(new Intl.Locale(formats).language).toBe(language)
    expect(Object.fromEntries(languages.map(({ tag, name }) => [tag, name]))).toEqual(ownNames)
  })

  test('name each problem and what to do about it', async () => {
    const { messages } = await interfaceHandlers().showInterface({ wished: language }, asked)
    for (const code of Object.keys(problemCodes))
      expect([messages[`problems.${code}`], messages[`problems.${code}.remedy`]]).not.toContain(undefined)
  })
})
