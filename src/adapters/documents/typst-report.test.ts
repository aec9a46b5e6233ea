import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostilePaths } from '../../../test/fixtures/fixture-pictures.ts'
import { reportFixture } from '../../../test/fixtures/report-fixture.ts'
import type { ReportDocument } from '../../application/report/report-document.ts'
import { reportVolumes } from '../../application/report/report-volumes.ts'
import { createTypstReport } from './typst-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const renderer = createTypstReport()

afterAll(() => rmSync(folder, { recursive: true }))

function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const read = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe.each(['en', 'sv'] as const)('the PDF report in %s', (language) => {
  let document: ReportDocument
  let bytes: Uint8Array
  let path: string

  beforeAll(async () => {
    document = await reportFixture(language)
    bytes = await renderer.render(document)
    path = write(`${language}.pdf`, bytes)
  })

  test('the same document gives the same bytes, in another renderer too', async () => {
    expect(Buffer.compare(await renderer.render(document), bytes)).toBe(0)
    expect(Buffer.compare(await createTypstReport().render(document), bytes)).toBe(0)
  })

  test('it declares PDF/A-2a, its language and its structure', () => {
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(text).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
    expect(text).toContain(`/Lang (${language})`)
    expect(text).toContain('/Marked true')
  })

  test('it holds no picture', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/)
  })

  test.skipIf(!has('qpdf'))('qpdf finds nothing wrong with it', () => {
    expect(read('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!has('pdfinfo'))('its title, date and pages are told', () => {
    const info = read('pdfinfo', path)
    expect(info).toMatch(new RegExp(`Title: +${document.words.title}, K 1234-26`))
    expect(info).toMatch(/CreationDate: +Sun Nov 22 17:00:00 2026/)
    expect(info).toMatch(/Tagged: +yes/)
    expect(read('pdfimages', '-list', path).trim().split('\n')).toHaveLength(2)
  })

  test.skipIf(!has('pdftotext'))('the notice and the page number stand on every page', () => {
    const pages = read('pdftotext', path, '-').split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) {
      expect(squeezed(page)).toContain(squeezed(document.pageNotice))
      const number = document.pagePattern.replace('%page%', String(index + 1)).replace('%pages%', String(pages.length))
      expect(page).toContain(number)
    }
  })

  test.skipIf(!has('pdftotext'))('names and quotes in any script can be read, and nothing in them is taken for markup', () => {
    const text = squeezed(read('pdftotext', path, '-'))
    for (const quote of [
      '<script>alert(1)</script>&"quotes"',
      '#import"@preview/x:0.1.0":*$x$*bold*_it_`raw`@ref<label>',
      '照片/街道😀',
      '欢迎光临',
      'Осторожно,окрашено!',
      'holiday‹U+202E›gpj.exe',
    ]) {
      expect(text).toContain(quote)
    }
    for (const { hashes } of document.media) for (const hash of Object.values(hashes)) expect(text).toContain(hash)
  })
})

describe('a PDF report in another script', () => {
  test.skipIf(!has('pdffonts')).each([
    ['ar', 'ReportArabic'],
    ['ja', 'ReportJapanese'],
    ['zh', 'ReportHan'],
    ['uk', 'ReportSans'],
  ] as const)('in %s it carries the letters of its words, in both weights', async (language, family) => {
    const path = write(`${language}.pdf`, await renderer.render(await reportFixture(language)))
    const fonts = read('pdffonts', path)
    for (const style of ['Regular', 'SemiBold']) expect(fonts).toMatch(new RegExp(`\\+${family}-${style} .* yes yes yes `))
    expect(
      fonts
        .split('\n')
        .slice(2)
        .filter((line) => line !== '' && !line.includes('+Report')),
    ).toEqual([])
  })

  test.skipIf(!has('pdftotext'))('in Arabic dates, sizes and names keep their order', async () => {
    const document = await reportFixture('ar')
    const text = read('pdftotext', write('ar-order.pdf', await renderer.render(document)), '-').replace(
      /[\u202A-\u202E\u2066-\u2069]/gu,
      '',
    )
    for (const kept of ['2026-11-22 17:00:00 UTC', '4032 × 3024', 'DCIM/100MEDIA/IMG_0001.JPG', 'Wordveil 0.1.0'])
      expect(text).toContain(kept)
  })
})

describe('a PDF report in volumes', () => {
  const texts: string[] = []

  beforeAll(async () => {
    const volumes = reportVolumes(await reportFixture('en'), (number) => `report.en.${number}.pdf`, { media: 2, lines: 100_000 })
    for (const [index, volume] of volumes.entries()) {
      const path = write(`volume-${index + 1}.pdf`, await renderer.render(volume))
      texts.push(has('pdftotext') ? read('pdftotext', path, '-').replace(/\s+/g, ' ') : '')
    }
  })

  test.skipIf(!has('pdftotext'))('names its volume on every page, and all others with what they hold', () => {
    expect(texts.length).toBeGreaterThan(2)
    for (const [index, text] of texts.entries()) {
      const pages = text.split('Page ').length - 1
      expect(text.split(`Volume ${index + 1} of ${texts.length}`).length - 1).toBeGreaterThanOrEqual(pages)
      for (const number of texts.keys()) expect(text).toContain(`report.en.${number + 1}.pdf`)
    }
  })

  test.skipIf(!has('pdftotext'))('describes each medium in one volume, and has the models in the last alone', async () => {
    const { media, standing, models } = await reportFixture('en')
    for (const { heading, kind } of media) expect(texts.filter((text) => text.includes(`${heading} · ${kind}`)).length).toBe(1)
    expect(texts.map((text) => models.some(({ sha256 }) => text.includes(sha256)))).toEqual(
      texts.map((_, index) => index === texts.length - 1),
    )
    for (const text of texts) expect(text).toContain(standing.signature.slice(0, 30))
  })
})

test('a report with any name and any quote can be printed', async () => {
  const document = await reportFixture('en')
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...hostilePaths),
  )
  const printed = fc.asyncProperty(fc.array(anything, { minLength: 20, maxLength: 40 }), async (texts) => {
    const fact = texts.map((value) => ({ label: 'x', value }))
    expect((await renderer.render({ ...document, media: [], exhibits: [], overview: fact })).length).toBeGreaterThan(1000)
  })
  await fc.assert(printed, { numRuns: 25, seed: 20261122 })
}, 60_000)
