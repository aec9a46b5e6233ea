import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureSource } from '../fixtures/console-source.ts'
import { axeFindings } from './axe-findings.ts'
import { type ConsoleStage, setStage } from './console-stage.ts'

const wide = { viewport: { width: 1280, height: 900 } }
const casePath = `/cases/${encodeURIComponent('K 1234-26')}`
const pictures = process.env.WORDVEIL_SCREENSHOTS
let stage: ConsoleStage

beforeAll(async () => {
  stage = await setStage(fixtureSource())
})

afterAll(() => stage.close())

/** For a person to look at, where the environment names a folder. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

describe('finding media in a browser', () => {
  test('narrows by facets with the keyboard, keeps the search, and takes it up again', async () => {
    const page = await stage.open(casePath, wide)
    await page.getByText('7 media', { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: /Photos/ }).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/kind=image/)
    await page.getByText('3 media', { exact: true }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Name of this search' }).fill('All photos')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'All photos', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Show all media' }).click()
    await page.getByText('7 media', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'All photos', exact: true }).click()
    await page.getByText('3 media', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Remove the search “All photos”' }).click()
    await page.getByRole('button', { name: 'All photos', exact: true }).waitFor({ state: 'detached' })
    await keepPicture(page, 'facets')
    await page.context().close()
  })

  test('takes a filter from the address', async () => {
    const page = await stage.open(`${casePath}?kind=video,audio`, wide)
    await page.getByText('3 media', { exact: true }).waitFor()
    expect(await page.getByRole('checkbox', { name: /Films/ }).isChecked()).toBe(true)
    await page.context().close()
  })

  test('shows days in a table, and leads from a day to its media', async () => {
    const page = await stage.open(casePath, { ...wide, colorScheme: 'dark' })
    await page.getByRole('link', { name: 'Calendar' }).click()
    await page.getByRole('table').first().waitFor()
    await expect.poll(() => page.getByRole('table').count(), { timeout: 15_000 }).toBe(12)
    expect(await axeFindings(page)).toEqual([])
    await keepPicture(page, 'calendar-dark')
    await page.locator('a.day').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=/)
    await page.getByRole('row').first().waitFor()
    await page.context().close()
  })

  test('shows places on a map with a list beside it, and leads from a place to its media', async () => {
    const page = await stage.open(`${casePath}/map`, wide)
    await page.getByRole('list', { name: 'Places' }).waitFor()
    await page.waitForFunction(() => (document.querySelector('.land')?.getAttribute('d')?.length ?? 0) > 1000)
    expect(await axeFindings(page)).toEqual([])
    await keepPicture(page, 'map')
    await page
      .getByRole('button', { name: /^Show on the map/ })
      .first()
      .click()
    await page.getByRole('list', { name: 'Places' }).getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/area=/)
    await page.getByRole('button', { name: /Area on the map/ }).click()
    await page.getByText('7 media', { exact: true }).waitFor()
    await page.context().close()
  })

  test('is mirrored in Arabic', async () => {
    for (const view of ['', '/calendar', '/map']) {
      const page = await stage.open(casePath + view, { ...wide, locale: 'ar', colorScheme: view === '' ? 'dark' : 'light' })
      await page.getByRole('navigation', { name: 'طرق العرض' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await keepPicture(page, `arabic${view.replace('/', '-')}`)
      await page.context().close()
    }
    expect(stage.faults).toEqual([])
  })
})
