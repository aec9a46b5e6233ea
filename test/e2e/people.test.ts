import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureSource } from '../fixtures/console-source.ts'
import { axeFindings } from './axe-findings.ts'
import { type ConsoleStage, setStage } from './console-stage.ts'

const wide = { viewport: { width: 1280, height: 860 } }
const words = 'four plain garden words'
let stage: ConsoleStage

beforeAll(async () => {
  stage = await setStage(fixtureSource())
})

afterAll(() => stage.close())

/** Asks to be signed in, and waits for the answer: what an earlier one said still stands on the page. */
async function signIn(page: Page, name: string, passphrase = words) {
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/sign-in'))
  await page.keyboard.press('Enter')
  await answer
}

describe('the people of the console', () => {
  test.each(['light', 'dark'] as const)(
    'are asked for the first profile, without a fault of accessibility in the %s theme',
    async (colorScheme) => {
      const page = await stage.open('/', { ...wide, colorScheme }, null)
      await page.getByRole('heading', { name: 'Make the first profile' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.context().close()
    },
  )

  test('begin with the first one, who makes a profile and begins to work by the keyboard alone', async () => {
    const page = await stage.open('/', wide, null)
    await page.getByLabel('Name').focus()
    await page.keyboard.type('Anna Berg')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('radio', { name: /Supervisor/ }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.type('too short')
    await page.keyboard.press('Tab')
    await page.keyboard.type('too short')
    await page.keyboard.press('Enter')
    await page.getByText('The passphrase is too short').waitFor()
    await page.getByLabel('Passphrase', { exact: true }).fill(words)
    await page.getByLabel('The same passphrase again').fill(`${words}.`)
    await page.keyboard.press('Enter')
    await page.getByText('The two are not the same.').waitFor()
    await page.getByLabel('The same passphrase again').fill(words)
    await page.keyboard.press('Enter')
    const ready = page.getByRole('heading', { name: 'Ready when you are' })
    await expect.poll(() => ready.evaluate((heading) => heading === document.activeElement), { timeout: 15_000 }).toBe(true)
    expect(await page.getByRole('link', { name: 'K 1234-26' }).count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'K 1234-26' }).waitFor()
    await page.context().close()
  })

  test('sign out and in again; a wrong passphrase is said calmly, and nothing tells whether the name exists', async () => {
    const page = await stage.open('/', wide)
    await page.getByRole('button', { name: 'Signed in as Anna Berg' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    for (const name of ['Anna Berg', 'Nobody']) {
      await signIn(page, name, 'not the passphrase')
      await page.getByText('Name and passphrase do not belong together.').waitFor()
      expect(await axeFindings(page)).toEqual([])
    }
    await signIn(page, 'anna berg')
    await page.getByRole('link', { name: 'K 1234-26' }).waitFor()
    await page.context().close()
  })

  test('are added by a supervisor, choose their own passphrase, and sign in no more once they left', async () => {
    const boss = await stage.open('/people', wide)
    await boss.getByLabel('Name').fill('Ben Ek')
    await boss.getByLabel('First passphrase').fill(words)
    await boss.getByRole('button', { name: 'Add the person' }).click()
    await boss.getByText('Ben Ek has been added.').waitFor()
    expect(await axeFindings(boss)).toEqual([])

    const page = await stage.open('/', wide, null)
    await signIn(page, 'Ben Ek')
    await page.getByRole('heading', { name: 'Choose your own passphrase' }).waitFor()
    expect(await page.getByRole('link', { name: 'Cases' }).count()).toBe(0)
    await page.getByLabel('Present passphrase').fill(words)
    await page.getByLabel('New passphrase').fill('another four plain words')
    await page.getByLabel('The same passphrase again').fill('another four plain words')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Begin work' }).click()
    await page.getByRole('link', { name: 'K 1234-26' }).waitFor()

    await boss.getByRole('group', { name: 'Actions for Ben Ek' }).getByRole('button', { name: 'Note as left' }).click()
    await boss.getByText('Ben Ek can no longer sign in after this.').waitFor()
    await boss.getByRole('button', { name: 'Note as left' }).last().click()
    await boss.getByText(/· has left/).waitFor()
    await page.reload()
    await signIn(page, 'Ben Ek', 'another four plain words')
    await page.getByText('Name and passphrase do not belong together.').waitFor()
    await page.context().close()
    await boss.context().close()
  })

  test('read the way in from right to left where their language is written so', async () => {
    const page = await stage.open('/', { ...wide, locale: 'ar' }, null)
    await page.getByRole('heading', { name: 'تسجيل الدخول' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.dir), { timeout: 15_000 }).toBe('rtl')
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.context().close()
  })

  test('met no fault but the refusals provoked', () => {
    expect(stage.faults.filter((fault) => !/40[139] \(/.test(String(fault)))).toEqual([])
  })
})
