import { InvalidArgumentError } from 'commander'
import { describe, expect, test } from 'vitest'
import { locales } from '../language/locale-tag.ts'
import { parseLocales, parseMoment, parseWhole, parseWords } from './options.ts'

describe('the options of a command', () => {
  test('take languages that Wordveil writes, each once', () => {
    expect(parseLocales('sv, en,sv,')).toEqual(['sv', 'en'])
    for (const text of ['', ',', 'xx', 'en,xx', 'EN']) expect(() => parseLocales(text), text).toThrow(InvalidArgumentError)
    expect(() => parseLocales('xx')).toThrow(`${locales.join(', ')}.`)
  })

  test('take words out of a list, each once', () => {
    const parse = parseWords(['pdf', 'json'])
    expect(parse('json,pdf , json')).toEqual(['json', 'pdf'])
    for (const text of ['', 'docx', 'pdf,docx']) expect(() => parse(text), text).toThrow('pdf, json')
  })

  test('take whole numbers within their bounds', () => {
    const parse = parseWhole(1, 64)
    expect([parse('1'), parse('64')]).toEqual([1, 64])
    expect(() => parseWhole(0, 9)('')).toThrow('0 to 9')
    for (const text of ['0', '65', '1.5', 'one', '-1', 'Infinity', '', ' ', '0x10', '1e1'])
      expect(() => parse(text), text).toThrow('1 to 64')
  })

  test('take moments, and give them in UTC', () => {
    expect(parseMoment('2026-11-22')).toBe('2026-11-22T00:00:00.000Z')
    expect(parseMoment('2026-11-22T08:00:00+02:00')).toBe('2026-11-22T06:00:00.000Z')
    expect(parseMoment('2026-11-22T08:00')).toBe('2026-11-22T08:00:00.000Z')
    for (const text of ['', 'yesterday', '1', '2026-13-01', '2026-02-31', '2026-11-22T25:00Z', '22/11/2026'])
      expect(() => parseMoment(text), text).toThrow(InvalidArgumentError)
  })
})
