import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTable } from '../../../test/read-table.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { languageOf } from './language-of.ts'

test.each([
  ['Utgång genom trädgården till vänster', 'sv'],
  ['Welcome to the visitor centre', 'en'],
  ['The quick brown dog jumped over the', 'en'],
  ['Potsdamer Straße', 'de'],
  ['Bitte nicht auf den Rasen treten', 'de'],
  ['Mairie du 1er Palais du LOUVRE LES ARTS DÉCORATIFS Musée du LOUVRE Théâtre', 'fr'],
  ['Wyjście ewakuacyjne', 'pl'],
  ['Время работы: ежедневно с девяти', 'ru'],
  ['强力去污符合国标', 'zh'],
  ['國立臺灣大學', 'zh'],
  ['您好请勿吸烟', 'zh'],
  ['図書館', 'ja'],
  ['営業時間 東京駅', 'ja'],
  ['自動販売機', 'ja'],
  ['강남역 출구', 'ko'],
])('%s is in %s', (text, language) => expect(languageOf(text)).toBe(language))

test.each([
  'Exit',
  '315 309',
  '西',
  '北海道',
  '立入禁止',
  '停車場出口',
  'ARDNAMURCHAN POINT',
  'WELCOME TO ARDNAMURCHAN POINT L- VISITOR CENTRE',
  'Cake 10prim Birthday Cake white Muehroom Dicpenser',
  'Karlsson & Andersson Fastigheter AB',
  'Sankt Eriksgatan Fridhemsplan',
])('%s could be anything', (text) => expect(languageOf(text)).toBe('und'))

const data = sharedData()
test.skipIf(data === null)('of the spoken sentences of the test data four in five are placed, and one is placed wrongly', () => {
  const rows = readTable(join(data ?? '', 'audio/transcripts.tsv')).filter(
    ([, language, , text = '']) => language?.length === 2 && text.length < 120,
  )
  const found = rows.map(([, language, , text = '']) => ({ language, guess: languageOf(text), text }))
  const wrong = found.filter(({ language, guess }) => guess !== 'und' && guess !== language)
  expect(wrong.map(({ text }) => text)).toEqual(['Eure Tröte nervt.'])
  expect(found.filter(({ language, guess }) => guess === language).length / found.length).toBeGreaterThan(0.8)
})
