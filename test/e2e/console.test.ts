import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WorkTold } from '../../src/application/ports/case-work.ts'
import { caseFixture, memoryCaseReader } from '../fixtures/case-fixture.ts'
import { fixtureSource } from '../fixtures/console-source.ts'
import { street } from '../fixtures/fixture-pictures.ts'
import { axeFindings } from './axe-findings.ts'
import { type ConsoleStage, setStage } from './console-stage.ts'

const wide = { viewport: { width: 1280, height: 860 } }
const patience = { timeout: 15_000 }
const casePath = `/cases/${encodeURIComponent('K 1234-26')}`

/** A case of many media under another reference, to see that a long list stays light. */
function longCase() {
  const content = caseFixture(Array.from({ length: 500 }, (_, index) => ({ ...street, seed: `street ${index}` })))
  return memoryCaseReader({ ...content, record: { ...content.record, reference: 'Long' } })
}

/** A case whose one medium is done a moment after the page was opened. */
function runningCase() {
  const content = caseFixture()
  const reader = memoryCaseReader({ ...content, record: { ...content.record, reference: 'Running' } })
  let done = false
  let work: WorkTold | null = null
  const counts = async () => ({ ...(await reader.counts()), waiting: done ? 0 : 3 })
  return {
    reader: { ...reader, counts },
    workAt: async () => work,
    tell: (told: WorkTold) => {
      work = told
    },
    finish: () => {
      done = true
    },
    isDone: () => done,
  }
}

const running = runningCase()
let stage: ConsoleStage

beforeAll(async () => {
  const source = fixtureSource([memoryCaseReader(caseFixture()), longCase(), running.reader])
  stage = await setStage({
    ...source,
    isRunning: async (reference) => reference === 'Running' && !running.isDone(),
    workAt: running.workAt,
  })
})

afterAll(() => stage.close())

describe('the console in a browser', () => {
  test('leads from the cases to what a sentence rests on, in two languages and both themes', async () => {
    const page = await stage.open('/', wide)
    await page.getByRole('link', { name: 'K 1234-26' }).click()
    await page.getByText('Unverified AI draft').waitFor()
    expect(await page.title()).toBe('K 1234-26 · Wordveil')

    await page.getByRole('searchbox').fill('fresh bread')
    await page.getByText('1 medium', { exact: true }).waitFor()
    await expect.poll(() => page.locator('mark').allTextContents(), patience).toEqual(expect.arrayContaining(['Fresh', 'bread']))
    await page.waitForURL(/words=fresh/)

    await page.getByRole('row', { name: /VID_0003/ }).click()
    await page.getByRole('heading', { name: 'VID_0003.MP4' }).waitFor()
    await page.getByRole('button', { name: /Fresh bread/ }).click()
    const ground = page.getByRole('region', { name: 'Rests on' })
    await expect
      .poll(() => ground.innerText(), patience)
      .toMatch(/Text in the picture, stated[\s\S]*version[\s\S]*top left, at 1:00\.0, score 0\.95/)

    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('option', { name: 'Svenska' }).click()
    await page.getByText('Ogranskat AI-utkast').waitFor()
    expect(await page.getByRole('heading', { name: /Tagning 1/ }).isVisible()).toBe(true)
    await expect.poll(() => page.locator('html').getAttribute('lang'), patience).toBe('sv')

    await page.getByRole('button', { name: /Utseende/ }).click()
    await page.getByRole('option', { name: 'Mörkt' }).click()
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), patience).toBe('dark')

    await page.reload()
    await page.getByText('Ogranskat AI-utkast').waitFor()
    await expect.poll(() => page.locator('html').getAttribute('data-theme'), patience).toBe('dark')
    await page.getByRole('link', { name: 'K 1234-26' }).click()
    await expect.poll(() => page.getByRole('searchbox').inputValue(), patience).toBe('fresh bread')
    await page.context().close()
  })

  test('is used by the keyboard alone', async () => {
    const page = await stage.open(casePath, wide)
    await page.getByRole('row').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'VID_0003.MP4' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), patience).toBe('H1')
    await page.locator('.sentence').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Rests on' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Rests on' }).waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('narrows the list by outcome and kind, and the address keeps it', async () => {
    const page = await stage.open(casePath, wide)
    await page.getByText('Could not be read', { exact: true }).click()
    await page.getByText('1 medium', { exact: true }).waitFor()
    await page.waitForURL(/outcome=unreadable/)
    await expect.poll(() => page.getByRole('row').allInnerTexts(), patience).toEqual([expect.stringContaining('too damaged to be read')])
    await page.goto(`${page.url()}&kind=audio`)
    await page.getByText('No medium in this case is of this kind and outcome.').waitFor()
    await page.getByRole('button', { name: 'Show all media' }).last().click()
    await page.getByText('7 media', { exact: true }).waitFor()
    await page.context().close()
  })

  test('keeps only what is in sight of a long list in the page, and reads on as one scrolls', async () => {
    const page = await stage.open('/cases/Long', wide)
    await page.getByRole('row').first().waitFor()
    expect(await page.getByRole('row').count()).toBeLessThan(30)
    const place = () => page.getByRole('row').last().getAttribute('aria-rowindex')
    const before = Number(await place())
    const further = async () => {
      await page.mouse.wheel(0, 4000)
      return Number(await place())
    }
    await expect.poll(further, { ...patience, interval: 80 }).toBeGreaterThan(before + 30)
    await page.waitForFunction(() => document.documentElement.scrollHeight > 12_000)
    expect(await page.getByRole('row').count()).toBeLessThan(30)
    await page.context().close()
  })

  test('follows a run while it goes on', async () => {
    const page = await stage.open('/cases/Running', wide)
    await page.getByText('Analysis is running · 4 of 7 media done').waitFor()
    const work = { stage: 'analysing', paused: false, underWay: 2, done: 4, total: 7, secondsLeft: 600, onProcessor: null } as const
    running.tell(work)
    await page.getByText('Analysing media · 4 of 7 media done · about 10 minutes left').waitFor()
    running.tell({ ...work, paused: true })
    await page.getByText('Analysing media · 4 of 7 media done · pausing: 2 media under way are finished first').waitFor()
    running.tell({ ...work, paused: true, underWay: 0, onProcessor: 'cuda: not here' })
    await page.getByText('the networks run on the processor (cuda: not here)').waitFor()
    await page.getByText('Analysing media · 4 of 7 media done · paused; “wordveil resume” lets it go on').waitFor()
    running.finish()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('gives a report as a file', async () => {
    const page = await stage.open(casePath, wide)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'PDF, Swedish' }).click()
    expect((await download).suggestedFilename()).toBe('K 1234-26.sv.pdf')
    await page.context().close()
  })

  test('says so when the server cannot be reached, keeps what it showed, and recovers', async () => {
    const page = await stage.open(casePath, wide)
    await page.getByRole('row').first().waitFor()
    await page.context().setOffline(true)
    await page.getByText('The server cannot be reached.').waitFor({ timeout: 30_000 })
    expect(await page.getByRole('row').first().isVisible()).toBe(true)
    await page.context().setOffline(false)
    await page.getByText('The server cannot be reached.').waitFor({ state: 'hidden', timeout: 30_000 })
    await page.context().close()
  })

  test('words what is missing, and offers a way on', async () => {
    const page = await stage.open('/cases/none', wide)
    await page.getByText('There is no case with this reference.').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Go to the cases' }).click()
    await page.getByRole('heading', { name: 'Cases' }).waitFor()
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('has no serious fault of accessibility in the %s theme', async (colorScheme) => {
    const page = await stage.open('/', { ...wide, colorScheme })
    await page.getByRole('link', { name: 'K 1234-26' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'K 1234-26' }).click()
    await page.getByRole('row').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('searchbox').fill('bread')
    await page.locator('mark').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('row').first().click()
    await page.locator('.sentence').first().click()
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.context().close()
  })

  test('asked nobody else, and was given no picture, film or sound', () => {
    expect(stage.answers.length).toBeGreaterThan(20)
    for (const { url, type } of stage.answers) {
      expect(url.startsWith(stage.address)).toBe(true)
      expect(type).not.toMatch(/^(image|video|audio)\//)
    }
  })

  test('met no fault but the ones provoked', () => {
    const provoked = /404 \(Not Found\)|ERR_INTERNET_DISCONNECTED/
    expect(stage.faults.filter((fault) => !provoked.test(String(fault)))).toEqual([])
  })
})
