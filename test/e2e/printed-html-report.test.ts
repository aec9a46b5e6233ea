import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHtmlReport } from '../../src/adapters/documents/html-report.ts'
import type { ReportDocument } from '../../src/application/report/report-document.ts'
import { reportFixture } from '../fixtures/report-fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'html-report-'))
const file = join(folder, 'report.html')
let browser: Browser
let document: ReportDocument

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  document = await reportFixture('en')
  await writeFile(file, await createHtmlReport().render(document))
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe('the HTML report in a browser', () => {
  test('it is styled under its own policy, breaks no rule of it and asks for nothing', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    const asked: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.notice')).position`)).toBe('sticky')
    expect(complaints).toEqual([])
    expect(asked).toEqual([pathToFileURL(file).href])
  })

  test('no line is wider than the page, on paper or on a small screen', async () => {
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } })
    await page.goto(pathToFileURL(file).href)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
  })

  test('the notice stands on every printed page', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    const pdf = join(folder, 'printed.pdf')
    await page.pdf({ path: pdf, preferCSSPageSize: true })
    const pages = textOf('pdftotext', pdf).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(3)
    for (const text of pages) expect(text.replace(/\s+/g, ' ')).toContain(document.pageNotice)
  })
})

function textOf(program: string, pdf: string): string {
  return execFileSync(program, [pdf, '-'], { encoding: 'utf8' })
}
