import { execFile } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tempFolder } from '../temp-folder.ts'
import { axeFindings } from './axe-findings.ts'
import { pressOn, tabTo, typeInto } from './by-keyboard.ts'
import { keepWords } from './last-words.ts'
import { type ServedConsole, serveConsole } from './serve-console.ts'
import { checkout, wordveil } from './wordveil.ts'

const run = promisify(execFile)
const words = 'four plain garden words'
const sample = ['phone/DCIM/100MEDIA/IMG_0414.jpg', 'phone/DCIM/100MEDIA/VID_0031.mp4', 'usb-stick/backup/2024/flower.jpg']

let home: ReturnType<typeof tempFolder>
let data: string
let served: ServedConsole
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  home = tempFolder()
  data = join(home.path, 'data')
  const exhibit = join(home.path, 'exhibit')
  mkdirSync(exhibit)
  for (const path of sample) cpSync(join(checkout, 'samples', 'case', path), join(exhibit, basename(path)))
  const ended = await wordveil(['run', exhibit, '--case', 'S-1', '--lang', 'en', '--report', 'json', '--data', data])
  expect(ended.code).toBe(0)
  await run(process.execPath, [join(checkout, 'scripts', 'build.mjs')])
  served = await serveConsole(data)
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(30_000)
  keepWords(() => page.locator('body').innerText())
  page.on('pageerror', (fault) => faults.push(String(fault)))
  await page.goto(served.address)
})

afterAll(async () => {
  await browser.close()
  await served.stop()
  home[Symbol.dispose]()
})

// One way, told in its stretches: each begins where the one before it ended. Nothing but keys is used.

test('somebody makes the first profile and begins to work', async () => {
  await page.getByRole('heading', { name: 'Make the first profile' }).waitFor()
  await typeInto(page, 'Name', 'Anna Berg')
  await typeInto(page, 'Passphrase', words)
  await typeInto(page, 'The same passphrase again', words)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ready when you are' }).waitFor()
  await pressOn(page, 'Begin work')
})

test('an unverified report would be a draft, cannot be released, and says what is missing', async () => {
  await page.getByRole('link', { name: 'S-1' }).waitFor()
  await pressOn(page, 'S-1')
  await toReports()
  await page.getByText('The report would be a draft.').waitFor()
  await page.getByText(/^0 of \d+ claims decided, \d+ still open\.$/).waitFor()
  await page.getByText('Only a verified report can be released').waitFor()
  await pressOn(page, 'Show the preview')
  await page.locator('.preview-notice', { hasText: 'Unverified AI draft' }).waitFor()
  await pressOn(page, 'Hide the preview')
})

test('all claims of all media are decided by keys: confirmed, rejected, and one after a look with its reason', async () => {
  await page.getByRole('link', { name: 'Go to the first open claim' }).waitFor()
  await pressOn(page, 'Go to the first open claim', 'Shift+Tab')
  const verified = new Set<string>()
  for (const _ of sample) {
    await page.waitForURL(/\/review$/)
    await page.locator('.review-desk:focus').waitFor()
    await page.getByText(/^0 of \d+ claims decided/).waitFor()
    verified.add(new URL(page.url()).pathname)
    await decideMedium(verified.size === 1)
    if (verified.size < sample.length) await toNextMedium(page.url())
  }
  await page.keyboard.press('n')
  await page.getByText('Nothing else in this case waits for you.').waitFor()
  expect(verified.size).toBe(sample.length)
})

test('the report is verified now, and is written as it stands', async () => {
  await pressOn(page, 'S-1', 'Shift+Tab')
  await toReports()
  await page.getByText('The report would be verified.').waitFor()
  await pressOn(page, 'Write the report as it stands')
  await page.getByText('The report has been written.').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'PDF, English' }).getByText('Verified').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'JSON, all languages' }).getByText('Draft').waitFor()
  expect(await axeFindings(page)).toEqual([])
})

test('it is released under the name of the person with the passphrase once more, and with no other', async () => {
  await pressOn(page, 'Prepare the release')
  await page.getByRole('heading', { name: 'Confirm this release' }).waitFor()
  await typeInto(page, 'Your passphrase, once more', 'some other words')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await typeInto(page, 'Your passphrase, once more', words)
  await page.keyboard.press('Enter')
  await page.getByText('The report is released.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Release [0-9a-f]{8} Released$/)
  expect(await axeFindings(page)).toEqual([])
})

test('every page of the released file says so and by whom', async () => {
  const path = join(home.path, 'released.pdf')
  await tabTo(page, 'PDF, English')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await download.saveAs(path)
  expect(download.suggestedFilename()).toMatch(/^release-[0-9a-f]{8}\.report\.en\.pdf$/)
  const { stdout } = await run('pdftotext', [path, '-'])
  const pages = stdout.split('\f').filter((text) => text.trim() !== '')
  expect(pages.length).toBeGreaterThan(1)
  for (const text of pages) {
    expect(text).toMatch(/released/i)
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Anna Berg')
  }
})

test('the page reads as well in the dark, from right to left, and on a narrow screen', async () => {
  const storageState = await page.context().storageState()
  const context = await browser.newContext({ locale: 'ar', colorScheme: 'dark', viewport: { width: 400, height: 860 }, storageState })
  const arabic = await context.newPage()
  await arabic.goto(page.url())
  await arabic.getByText('Anna Berg').first().waitFor()
  await arabic.locator('.release-entry').waitFor()
  expect(await arabic.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(await arabic.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await axeFindings(arabic)).toEqual([])
  await context.close()
})

test('nothing was altered, and no page met a fault', async () => {
  expect(faults).toEqual([])
  await served.stop()
  const ended = await wordveil(['verify', '--case', 'S-1', '--data', data])
  expect(ended.stdout).toContain('Nothing was altered')
  expect(ended.code).toBe(0)
})

async function toReports() {
  await page.getByText('Write and release reports').waitFor()
  await pressOn(page, 'Write and release reports')
  await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor()
}

/** Decides every claim of a medium: where looking is asked for, one after a look; the second rejected, all others confirmed. */
async function decideMedium(looks: boolean) {
  const claims = Number(/of (\d+)/.exec(await page.getByText(/^0 of \d+ claims decided/).innerText())?.[1])
  if (looks) await look()
  for (let decided = 0; decided < claims; decided++) {
    await page.keyboard.press(decided === 1 ? 'x' : 'c')
    await page.getByText(`${decided + 1} of ${claims} claims decided`).waitFor()
  }
}

/** Goes on to a claim that looking can settle, and opens the smallest look that does, for a reason. */
async function look() {
  while ((await page.locator('.look-panel').count()) === 0) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('l')
  await page.getByRole('group', { name: /Why look/ }).waitFor()
  await page.keyboard.press('1')
  await page.locator('.look-panel').getByRole('img').waitFor()
}

async function toNextMedium(from: string) {
  await page.keyboard.press('n')
  await page.waitForURL((url) => url.href !== from)
}
