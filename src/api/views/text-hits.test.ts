import { describe, expect, test } from 'vitest'
import type { PassageShown } from '../../contract/media.ts'
import { textHits } from './text-hits.ts'

const at = (pts: number) => ({ pts, timeBase: [1, 1] as [number, number] })
const shot = (index: number, ...texts: string[]): PassageShown => ({
  shot: index,
  from: at(index * 10),
  to: at(index * 10 + 10),
  sentences: texts.map((text) => ({ text, claims: [] })),
})
const whole: PassageShown = { shot: null, from: null, to: null, sentences: [{ text: 'A dog and a sign.', claims: [] }] }

describe('the hits of a search in a film', () => {
  test('are the sentences of shots that hold one of the words, with the time', () => {
    expect(textHits([whole, shot(0, 'A Dog.', 'A car.'), shot(1, 'A sign.')], 'dog SIGN')).toEqual([
      { from: at(0), text: 'A Dog.' },
      { from: at(10), text: 'A sign.' },
    ])
  })

  test('are none without words, and none of the summary', () => {
    expect(textHits([whole, shot(0, 'A dog.')], ' ')).toEqual([])
    expect(textHits([whole], 'dog')).toEqual([])
  })

  test('are three at most', () => {
    expect(
      textHits(
        Array.from({ length: 9 }, (_, index) => shot(index, 'A dog.')),
        'dog',
      ),
    ).toHaveLength(3)
  })
})
