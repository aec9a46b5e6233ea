import { describe, expect, test } from 'vitest'
import { markSheet, sceneSheet } from '../../src/analysis/vision/question-sheet.ts'
import { readAnswers } from '../../src/analysis/vision/read-answers.ts'
import { emptySubject } from '../../test/run-analyzer.ts'
import { readerOfFacts } from './fact-reader.ts'
import { readFactLists } from './facts.ts'

const signal = new AbortController().signal

describe('the reader that knows the facts', () => {
  test('answers every sheet of every medium in the form that is asked for', async () => {
    for (const list of readFactLists('')) {
      const reader = readerOfFacts(list, emptySubject)
      for (const sheet of [sceneSheet(1), markSheet, sceneSheet(3)]) {
        const reply = await reader.ask({ pictures: [], sheet }, signal)
        expect(readAnswers(sheet, reply.outcome === 'answered' ? reply.text : ''), `${list.medium} ${sheet.name}`).not.toBeNull()
      }
    }
  })

  test('names the things, and the place where it is known', async () => {
    const [list] = readFactLists('').filter(({ medium }) => medium.includes('aaa-orig'))
    if (list === undefined) throw new Error('no such list')
    const reply = await readerOfFacts(list, emptySubject).ask({ pictures: [], sheet: sceneSheet(1) }, signal)
    expect(reply.outcome === 'answered' ? JSON.parse(reply.text) : null).toMatchObject({
      setting: 'water',
      things: expect.arrayContaining([{ code: 'bridge', count: 1 }]),
    })
  })
})
