import { describe, expect, test } from 'vitest'
import { punctuationOf, withoutGaps } from './punctuation.ts'

describe('punctuationOf', () => {
  test('languages that write without spaces join sentences without one', () => {
    expect(['ja', 'ja-JP', 'zh', 'zh-CN', 'zh-TW'].map((tag) => punctuationOf(tag).gap)).toEqual(['', '', '', '', ''])
    expect(['en', 'sv-SE', 'ar', 'uk', 'fr'].map((tag) => punctuationOf(tag).gap)).toEqual([' ', ' ', ' ', ' ', ' '])
  })

  test('each language has its own marks', () => {
    expect([punctuationOf('en').item, punctuationOf('ja').comma, punctuationOf('zh').comma, punctuationOf('ar').comma]).toEqual([
      ', ',
      '、',
      '，',
      '، ',
    ])
    expect(['en', 'zh', 'fr'].map((tag) => punctuationOf(tag).colon)).toEqual([': ', '：', '\u00a0: '])
    expect(['en', 'ja'].map((tag) => punctuationOf(tag)).map(({ stop, open, close }) => `a${open}b${close}${stop}`)).toEqual([
      'a (b).',
      'a（b）。',
    ])
  })
})

test('spaces beside Chinese characters and kana go, others stay', () => {
  expect(withoutGaps('2 時間')).toBe('2時間')
  expect(withoutGaps('5 バイト')).toBe('5バイト')
  expect(withoutGaps('2021年5月14日 10:32')).toBe('2021年5月14日10:32')
  expect(withoutGaps('5 MB, two kB')).toBe('5 MB, two kB')
})
