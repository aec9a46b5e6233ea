import { describe, expect, test } from 'vitest'
import { markSheet } from '../../analysis/vision/question-sheet.ts'
import { readAnswers } from '../../analysis/vision/read-answers.ts'
import { isWhole, startOfReply, writeOn } from '../../analysis/vision/reply-form.ts'
import { keepOnly, tokensHere, tokenTexts } from './held-tokens.ts'

const texts = [
  '',
  '\ufffd',
  'Yes',
  '{"',
  '{"mark',
  's":[',
  '":[',
  ']}',
  '{',
  '"',
  '}',
  ']',
  '[',
  ':',
  ',',
  'mark',
  'logo',
  'log',
  'o',
  ' logo',
  '"}]',
]

describe('tokens held to a sheet', () => {
  const tokens = tokenTexts(texts)
  const here = (reply: string) => tokensHere(writeOn(startOfReply(markSheet), reply), tokens).map((id) => texts[id])

  test('only those that go on with the form are allowed, however long they are', () => {
    expect(here('').toSorted()).toEqual(['{', '{"', '{"mark'])
    expect(here('{"marks')).toEqual(['":[', '"'])
    expect(here('{"marks":[{"mark":"').toSorted()).toEqual(['log', 'logo'])
    expect(here('{"marks":[]}')).toEqual([])
  })

  test('a model with any preference comes to a valid reply', () => {
    for (let preference = 1; preference < 12; preference += 1) {
      let reply = ''
      while (!isWhole(writeOn(startOfReply(markSheet), reply))) {
        const scores = Float32Array.from(texts, (_, id) => Math.sin(id * preference + reply.length))
        keepOnly(scores, tokensHere(writeOn(startOfReply(markSheet), reply), tokens))
        reply += texts[scores.indexOf(Math.max(...scores))] ?? ''
      }
      expect(readAnswers(markSheet, reply)).not.toBeNull()
    }
  })
})
