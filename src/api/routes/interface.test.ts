import { describe, expect, test } from 'vitest'
import { consoleWords } from '../../contract/console-words.ts'
import { problemCodes } from '../../domain/problem.ts'
import { locales } from '../../language/locale-tag.ts'
import { interfaceHandlers } from './interface.ts'

const asked = { by: { id: 'local-operator', role: 'operator' }, signal: new AbortController().signal } as const

describe.each(locales)('the words of the console in %s', (language) => {
  test('are exactly those that the browser asks for', async () => {
    const { messages } = await interfaceHandlers().showInterface({ wished: language }, asked)
    const said = Object.keys(messages).filter((key) => key.startsWith('console.'))
    expect(said.sort()).toEqual(consoleWords.map((key) => `console.${key}`).sort())
  })

  test('name each problem and what to do about it', async () => {
    const { messages } = await interfaceHandlers().showInterface({ wished: language }, asked)
    for (const code of Object.keys(problemCodes))
      expect([messages[`problems.${code}`], messages[`problems.${code}.remedy`]]).not.toContain(undefined)
  })
})
