import { describe, expect, test } from 'vitest'
import { indexedWords, soughtWords } from './search-words.ts'

/** Whether an index of words would find a text, as one with beginnings does. */
function finds(text: string, words: string): boolean {
  const indexed = indexedWords(text).split(' ')
  return soughtWords(words).every(({ word, begins }) => indexed.some((one) => (begins ? one.startsWith(word) : one === word)))
}

describe('words are found', () => {
  test.each([
    ['Two dogs in a park.', 'dog PARK'],
    ['Ein Schäferhund.', 'schäfer'],
    ['北京市的公园', '公园'],
    ['北京市的公园', '园'],
    ['東京タワーの写真', 'タワー'],
    ['رأيتُ الكَلْبَ في الشارع', 'كلب'],
    ['والسيارة هنا', 'سيارة'],
    ['Реклама на вулиці', 'реклам'],
    ['IMG_0042.jpg', '0042'],
    ['ＡＢＣ', 'abc'],
  ])('%s holds %s', (text, words) => {
    expect(finds(text, words)).toBe(true)
  })

  test.each([
    ['Two dogs in a park.', 'cat'],
    ['北京市的公园', '上海'],
    ['Two dogs', 'og'],
  ])('%s does not hold %s', (text, words) => {
    expect(finds(text, words)).toBe(false)
  })
})

test('signs alone ask for nothing', () => {
  expect(soughtWords(' "%_ * ')).toEqual([])
})
