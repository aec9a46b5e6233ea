import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MediaId } from '../../src/domain/id.ts'
import type { Person } from '../../src/domain/review/person.ts'
import { caseFixture } from '../fixtures/case-fixture.ts'
import { fixtureSource } from '../fixtures/console-source.ts'
import { openMemoryStore } from '../fixtures/lone-store.ts'
import { peopleMeans, somebody } from '../fixtures/people.ts'
import { savePhotos } from '../fixtures/review-case.ts'
import { axeFindings } from './axe-findings.ts'
import { type ConsoleStage, setStage } from './console-stage.ts'

const tongues = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'nl', 'pl', 'pt', 'sv', 'uk', 'zh'] as const
const wide = { width: 1280, height: 860 }
const narrow = { width: 400, height: 800 }
const casePath = `/cases/${encodeURIComponent('K 1234-26')}`
let stage: ConsoleStage
let supervisor: Person
let photo: MediaId | undefined

beforeAll(async () => {
  const source = fixtureSource()
  const store = await openMemoryStore('R')
  ;[photo] = await savePhotos(store, ['one', 'two'])
  const openCase = async (reference: string) => (reference === 'R' ? store : source.openCase(reference))
  const reviewOf = async (reference: string) => (reference === 'R' ? store : source.reviewOf(reference))
  stage = await setStage({ ...source, openCase, reviewOf }, await peopleMeans())
  supervisor = await somebody(stage.people, 'Sam Lund', 'supervisor')
})

afterAll(() => stage.close())

/** Every page of the console, as one who may see all of them meets it. */
function pages(): readonly string[] {
  const medium = caseFixture().media[0]?.medium.sha256
  return [
    '/',
    casePath,
    `${casePath}?words=nowhere`,
    `${casePath}/calendar`,
    `${casePath}/map`,
    `${casePath}/media/${medium}`,
    `/cases/R/media/${photo}/review`,
    '/cases/R/sampling',
    '/cases/R/second-reading',
    '/cases/R/reports',
    '/people',
    '/policy',
    '/me/settings',
    '/me/exposure',
    '/me/outcomes',
    '/me/day',
    '/cases/none',
    '/nowhere',
  ]
}

/** Goes to a page of the console without loading it anew, and waits until it stands. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.waitForFunction((to) => location.pathname + location.search === to, path)
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.loading-note, [data-stale="true"]') === null)
}

/** Whether the page stays wider than its window once a list has taken in a new size. */
async function widerThanItsWindow(page: Page): Promise<boolean> {
  const fits = () => document.documentElement.scrollWidth <= innerWidth
  return page.waitForFunction(fits, null, { timeout: 10_000 }).then(
    () => false,
    () => true,
  )
}

describe('every page in every language', () => {
  test.each(tongues)('has all its words, its direction and its width: %s', async (locale) => {
    const page = await stage.open('/', { viewport: wide, locale }, supervisor)
    await page.locator('h1').first().waitFor()
    const rightToLeft = locale === 'ar'
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      locale,
      rightToLeft ? 'rtl' : 'ltr',
    ])
    const name = await page.locator('.wordmark').boundingBox()
    expect((name?.x ?? 0) > wide.width / 2).toBe(rightToLeft)
    const wrong: string[] = []
    for (const path of pages()) {
      await goTo(page, path)
      const words = await page.locator('body').innerText()
      if (/\{\$|\b(?:console|review|care|people|looks|finding|sampling|release)\.[a-z]+-?/.test(words)) wrong.push(`${path}: ${words}`)
      if (await widerThanItsWindow(page)) wrong.push(`${path} is too wide`)
      await page.setViewportSize(narrow)
      if (await widerThanItsWindow(page)) wrong.push(`${path} is too wide on a narrow screen`)
      await page.setViewportSize(wide)
    }
    expect(wrong).toEqual([])
    await page.context().close()
  })
})

describe('every page', () => {
  test.each([
    { locale: 'en', colorScheme: 'light', viewport: narrow },
    { locale: 'en', colorScheme: 'dark', viewport: wide },
  ] as const)('has no serious fault of accessibility: $colorScheme, $viewport.width pixels', async (options) => {
    const page = await stage.open('/', options, supervisor)
    await page.locator('h1').first().waitFor()
    const faults: string[] = []
    for (const path of pages()) {
      await goTo(page, path)
      faults.push(...(await axeFindings(page)).map((fault) => `${path} ${fault}`))
    }
    await goTo(page, `/cases/R/media/${photo}/review`)
    await page.keyboard.press('l')
    await page.getByRole('group', { name: /Why look/ }).waitFor()
    faults.push(...(await axeFindings(page)))
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.getByRole('spinbutton').waitFor()
    faults.push(...(await axeFindings(page)))
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('shows where the focus is, at every stop of the Tab key', async () => {
    const page = await stage.open(casePath, { viewport: wide })
    await page.getByRole('row').first().waitFor()
    const unseen: string[] = []
    for (let stop = 0; stop < 24; stop++) {
      await page.keyboard.press('Tab')
      const bare = await page.evaluate(() => {
        const place = document.activeElement
        const ring = place?.closest('[data-focus-visible]') ?? place
        return ring === null || getComputedStyle(ring).outlineStyle !== 'none' ? null : ring.outerHTML.slice(0, 120)
      })
      if (bare !== null && !bare.startsWith('<body')) unseen.push(bare)
    }
    expect(unseen).toEqual([])
    await page.context().close()
  })

  test('keeps still for those who want no motion', async () => {
    const page = await stage.open('/me/day', { viewport: wide, reducedMotion: 'reduce' })
    await page.getByRole('heading', { name: 'Your day' }).waitFor()
    await page.route('**/api/cases', () => {})
    await goTo(page, '/nowhere')
    await page.getByRole('link', { name: 'Cases', exact: true }).click()
    await page.locator('.loading-line').first().waitFor()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.context().close()
  })
})

describe('a server that cannot be reached', () => {
  test('is told calmly; what was decided and typed is kept, and sent when it is back', async () => {
    const page = await stage.open(`/cases/R/media/${photo}/review`, { viewport: wide })
    await page.getByText('0 of 3 claims decided').waitFor()
    await page.context().setOffline(true)
    await page.keyboard.press('c')
    await page.getByText('Decisions not saved yet: 1').waitFor()
    await page.keyboard.press('x')
    await page.getByText('Decisions not saved yet: 2').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Decisions not saved yet: 1').waitFor()
    await page.getByRole('link', { name: 'Cases', exact: true }).click()
    expect(await page.locator('.claim-row').count()).toBe(3)
    await page.getByText('Notes', { exact: true }).click()
    await page.getByLabel('Note', { exact: true }).fill('A sign by the road')
    await page.getByRole('button', { name: 'Add the note' }).click()
    await page.getByText('so this has not been done').waitFor()
    expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('A sign by the road')
    expect(await axeFindings(page)).toEqual([])
    await page.getByText('The server cannot be reached.', { exact: false }).first().waitFor()
    await page.context().setOffline(false)
    await page.getByText('1 of 3 claims decided').waitFor()
    await page.getByText('Decisions not saved yet').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Add the note' }).click()
    await page.getByText('Notes (1)').waitFor()
    await page.context().close()
  })
})

test('no fault was met but the ones provoked', () => {
  const provoked = /404 \(Not Found\)|ERR_INTERNET_DISCONNECTED/
  expect(stage.faults.filter((fault) => !provoked.test(String(fault)))).toEqual([])
})
