import { describe, expect, test } from 'vitest'
import type { MediaTime } from '../../domain/timeline.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { shownRanges } from './not-analysed.ts'
import { shownPlaceInTime, shownTime } from './shown-time.ts'
import { visibleName, visibleSentence } from './visible-text.ts'

const english = localeTag('en')
const at = (pts: number, den = 10): MediaTime => ({ pts, timeBase: [1, den] })

describe('times in reports', () => {
  test.each([
    [0, '0:00.0'],
    [599, '0:59.9'],
    [600, '1:00.0'],
    [36_000, '1:00:00.0'],
    [-15, '−0:01.5'],
  ])('%i tenths of a second are %s', (pts, words) => expect(shownTime(english, at(pts))).toBe(words))

  test('tenths stand behind the decimal mark of the language', () => {
    expect(shownTime(localeTag('sv'), at(800))).toBe('1:20,0')
    expect(shownTime(localeTag('ja'), at(800))).toBe('1:20.0')
  })

  test('a time just below a minute is not sixty seconds', () => expect(shownTime(english, at(59_999, 1000))).toBe('1:00.0'))

  test('a place in time is a span, a moment or nothing', () => {
    expect(shownPlaceInTime(english, { on: 'span', from: at(0), to: at(25) })).toBe('0:00.0–0:02.5')
    expect(shownPlaceInTime(english, { on: 'frame', at: at(25) })).toBe('0:02.5')
    expect(shownPlaceInTime(english, { on: 'region', at: null, box: { x: 0, y: 0, width: 1, height: 1 } })).toBeNull()
    expect(shownPlaceInTime(english, { on: 'media' })).toBeNull()
  })
})

describe('text from evidence in reports', () => {
  test('ordinary text of any script stays as it is', () => {
    for (const text of ['Café 1 – “x”', 'مرحبا', '照片 😀', 'नमस्ते', 'สวัสดี', 'می‌خواهم']) expect(visibleName(text)).toBe(text)
  })

  test('what cannot be seen is spelled out', () => {
    expect(visibleName('a\u202Eb\nc\u0000d\uFEFFe\u200Bf')).toBe('a‹U+202E›b‹U+000A›c‹U+0000›d‹U+FEFF›e‹U+200B›f')
    expect(visibleName('\uD800x\uE000')).toBe('‹U+D800›x‹U+E000›')
  })

  test('a sentence keeps its lines and the isolates of the language, where they are closed', () => {
    expect(visibleSentence('says \u2068one\ntwo\u2069\u0007')).toBe('says \u2068one\ntwo\u2069‹U+0007›')
    for (const text of ['says \u2068one', 'says \u2069one\u2068', 'says one\u2069']) expect(visibleSentence(text)).toBe('says one')
  })
})

test('numbers are drawn together into ranges', () => {
  expect(shownRanges([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10')
  expect(shownRanges([1, 2, 7], '、')).toBe('1–2、7')
  expect(shownRanges([4, 4])).toBe('4')
  expect(shownRanges([])).toBe('')
})
