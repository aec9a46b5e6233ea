import { expect, test } from 'vitest'
import { languagesOnPage } from './languages-on-page.ts'

test('a short line is in the language of the other lines of its script', () => {
  expect(languagesOnPage(['Ausgang', 'Bitte nicht auf den Rasen treten', 'Выход'])).toEqual(['de', 'de', 'und'])
})

test('signs that two languages share are Japanese beside kana, and undetermined alone', () => {
  expect(languagesOnPage(['立入禁止', 'ここから先'])).toEqual(['ja', 'ja'])
  expect(languagesOnPage(['立入禁止', 'EXIT'])).toEqual(['und', 'und'])
})

test('signs that one language alone writes settle the others of a page, and are not outvoted by kana', () => {
  expect(languagesOnPage(['北海道', '東京駅'])).toEqual(['ja', 'ja'])
  expect(languagesOnPage(['出口', '请勿吸烟'])).toEqual(['zh', 'zh'])
  expect(languagesOnPage(['请勿吸烟', 'たばこはご遠慮ください'])).toEqual(['zh', 'ja'])
})
