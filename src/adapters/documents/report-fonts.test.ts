import { describe, expect, test } from 'vitest'
import { fontCoverage } from './font-coverage.ts'
import { readFont, writeFont } from './font-file.ts'
import { openPrinter } from './printable-text.ts'
import { reportFaces } from './report-fonts.ts'
import { breakable, typstData } from './typst-data.ts'

const facesFor = reportFaces()
const faces = facesFor('en')

describe('the fonts of the report', () => {
  test('a font keeps its tables and characters under another name', () => {
    const [blob] = faces.words[0]?.blobs ?? []
    if (blob === undefined) throw new Error('no font')
    const tables = readFont(blob)
    expect(readFont(writeFont(tables, 'Other', 'Regular')).get('glyf')).toEqual(tables.get('glyf'))
    expect(tables.get('name')?.toString('latin1')).toContain(Buffer.from('Report Sans', 'utf16le').swap16().toString('latin1'))
  })

  test('a character map tells what a font can show', () => {
    const [blob] = faces.mono.blobs
    if (blob === undefined) throw new Error('no font')
    const coverage = fontCoverage(readFont(blob))
    expect([0x41, 0x0416, 0x2502].map((code) => coverage.has(code))).toEqual([true, true, true])
    expect([0x0627, 0x4e2d, 0xffff].map((code) => coverage.has(code))).toEqual([false, false, false])
  })

  test.each([
    ['Cyrillic and Greek', 'Жук Ωμέγα', []],
    ['Arabic', 'مرحبا', ['Report Arabic']],
    ['Hebrew', 'שלום', ['Report Hebrew']],
    ['Devanagari', 'नमस्ते', []],
    ['Thai', 'สวัสดี', ['Report Thai']],
    ['Chinese and Japanese', '欢迎 ようこそ', ['Report Han']],
    ['Korean', '환영합니다', ['Report Hangul']],
    ['Georgian, Armenian and faces', 'გამარჯობა բարև 😀', ['Report Fallback']],
  ])('%s is printed as it is', (_, text, families) => {
    const printer = openPrinter(faces)
    expect(printer.print(text)).toBe(text)
    expect(printer.used().map(({ family }) => family)).toEqual(['Report Sans', ...families])
  })

  test.each([
    ['ar', 'تقرير – «Report» 0:07', ['Report Sans', 'Report Arabic']],
    ['ja', '報告書「Report」、0:07', ['Report Japanese', 'Report Sans']],
    ['zh', '报告“Report”，0:07', ['Report Han', 'Report Sans']],
    ['uk', 'Звіт «Report»', ['Report Sans']],
  ])('a report in %s has faces of two weights for its own words', (language, text, families) => {
    const { words, ...rest } = facesFor(language)
    const printer = openPrinter({ words, ...rest })
    expect(printer.print(text)).toBe(text)
    expect(printer.used().map(({ family }) => family)).toEqual(families)
    expect(words.map(({ blobs }) => blobs.length)).toEqual(words.map(() => 2))
  })

  test('what no font has is spelled out, with the marks that belong to it', () => {
    const { print } = openPrinter(faces)
    expect(print('a\u{10FFFF}b')).toBe('a‹U+10FFFF›b')
    expect(print('\u{10FFFD}\u0301')).toBe('‹U+10FFFD›‹U+0301›')
    expect(print('a\u0000\uD800')).toBe('a‹U+0000›‹U+D800›')
  })
})

describe('data for the layout', () => {
  test('long tokens get places to break and lose nothing', () => {
    const text = `see ${'x'.repeat(100)} and /a/long/path/with/many/parts/in/it.jpg`
    const broken = breakable(text)
    if (typeof broken === 'string') throw new Error('not broken')
    expect(broken.parts.join('')).toBe(text)
    expect(Math.max(...broken.parts.map((part) => part.length))).toBeLessThanOrEqual(24)
  })

  test('letters that join are not torn apart', () => {
    expect(breakable('م'.repeat(40))).toEqual({ parts: ['م'.repeat(40)] })
  })

  test('every text is printed, wherever it stands', () => {
    const data = typstData({ a: ['x', { b: 'y' }], n: 1, none: null }, (text) => text.toUpperCase())
    expect(data).toEqual({ a: ['X', { b: 'Y' }], n: 1, none: null })
  })
})
