import { describe, expect, test } from 'vitest'
import { wordedMoment } from './worded-moment.ts'
import { clockTime, wordedLength } from './worded-time.ts'

describe('clockTime', () => {
  test('shows minutes and seconds, hours where there are any, never rounded up', () => {
    expect(clockTime('en-GB', 0, 'seconds')).toBe('0:00')
    expect(clockTime('en-GB', 59.99, 'seconds')).toBe('0:59')
    expect(clockTime('en-GB', 3723.4, 'seconds')).toBe('1:02:03')
  })

  test('shows tenths with the decimal mark of the language', () => {
    expect(clockTime('en-GB', 7.3, 'tenths')).toBe('0:07.3')
    expect(clockTime('sv-SE', 7.3, 'tenths')).toBe('0:07,3')
  })
})

describe('wordedLength', () => {
  test('has one decimal below ten seconds and whole seconds above', () => {
    expect(wordedLength('en-GB', 3.24)).toBe('3.2 seconds')
    expect(wordedLength('en-GB', 9.97)).toBe('10 seconds')
    expect(wordedLength('sv-SE', 61)).toBe('1 minut och 1 sekund')
    expect(wordedLength('en-GB', 7200)).toBe('2 hours')
  })

  test('has no spaces and no conjunction where the language writes without them', () => {
    expect(wordedLength('ja-JP', 3725)).toBe('1時間2分5秒')
    expect(wordedLength('zh-CN', 3725)).toBe('1小时2分钟5秒')
    expect([wordedLength('ja-JP', 3.24), wordedLength('zh-CN', 3.24)]).toEqual(['3.2秒', '3.2秒'])
  })
})

describe('wordedMoment', () => {
  test('reads the ways in which metadata write dates, and applies no time zone', () => {
    expect(wordedMoment('en-GB', '2021:05:14 10:32:05')?.text).toBe('14 May 2021 at 10:32')
    expect(wordedMoment('sv-SE', '2021-05-14T23:32:05.120+02:00')?.text).toBe('14 maj 2021 kl. 23:32 (UTC+02:00)')
    expect(wordedMoment('en-GB', '2021-05-14T10:32:05Z')?.text).toBe('14 May 2021 at 10:32 (UTC)')
    expect(wordedMoment('en-GB', '2021-05-14')?.text).toBe('14 May 2021')
    expect(wordedMoment('ja-JP', '2021:05:14 10:32:05')?.text).toBe('2021年5月14日10:32')
  })

  test('gives date, clock and zone apart, for languages that put a word after the clock', () => {
    const worded = { moment: '14. Mai 2021 um 23:32', clock: 'yes', zone: 'UTC+02:00' }
    expect(wordedMoment('de-DE', '2021-05-14T23:32:05+02:00')).toMatchObject(worded)
    expect(wordedMoment('de-DE', '2021-05-14')).toMatchObject({ moment: '14. Mai 2021', clock: 'no', zone: 'none' })
    expect(wordedMoment('pl-PL', '2021-05-14T23:32:05')).toMatchObject({ day: '14 maja 2021', hours: '23:32' })
    expect(wordedMoment('pl-PL', '2021-05-14')).toMatchObject({ day: '14 maja 2021', hours: 'none' })
  })

  test('writes the first of a month as the language does, and no other day', () => {
    expect(wordedMoment('fr-FR', '2021-05-01T11:01:00', '1er')?.text).toBe('1er mai 2021 à 11:01')
    expect(['2021-05-11', '2021-05-21', '2021-01-31'].map((text) => wordedMoment('fr-FR', text, '1er')?.text)).toEqual([
      '11 mai 2021',
      '21 mai 2021',
      '31 janvier 2021',
    ])
  })

  test.each(['0000:00:00 00:00:00', '2021:02:31 10:00:00', '2021-05-14 25:00', 'last summer'])('%s is no date', (text) => {
    expect(wordedMoment('en-GB', text)).toBeNull()
  })
})
