import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteWork } from '../../src/application/care/note-work.ts'
import type { CaseId } from '../../src/domain/id.ts'
import type { ExposureId } from '../../src/domain/review/exposure.ts'
import type { Person } from '../../src/domain/review/person.ts'
import { fixtureSource } from '../fixtures/console-source.ts'
import { movingClock } from '../fixtures/moving-clock.ts'
import { peopleMeans, somebody } from '../fixtures/people.ts'
import { axeFindings } from './axe-findings.ts'
import { type ConsoleStage, setStage } from './console-stage.ts'

const wide = { viewport: { width: 1280, height: 860 } }
const patience = { timeout: 15_000 }
const clock = movingClock()
let stage: ConsoleStage
let boss: Person

beforeAll(async () => {
  stage = await setStage(fixtureSource(), await peopleMeans(clock))
  boss = await somebody(stage.people, 'Sam Lund', 'supervisor')
})

afterAll(() => stage.close())

const cases = (page: Page) => page.getByRole('link', { name: 'K 1234-26' })

/** Lets somebody work at a page for so many minutes, and shows it anew. */
async function works(who: Person, minutes: number, page: Page) {
  await worksOn(who, minutes, page)
  await page.reload()
}

/** Lets somebody work at a page for so many minutes, of which the page is not told. */
async function worksOn(who: Person, minutes: number, page: Page) {
  for (let minute = 0; minute < minutes; minute++) {
    clock.pass({ minutes: 1 })
    await noteWork(stage.people, who.id, { what: 'seen', reason: null, offsetMinutes: 0 })
    // A sign-in that nobody uses would end.
    if (minute % 20 === 0) await page.evaluate(sign)
  }
}

async function sign(): Promise<void> {
  const body = JSON.stringify({ what: 'seen', offsetMinutes: 0 })
  await fetch('/api/care/work', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

const open = (path: string, who: Person, options: object = wide) => stage.open(path, options, who)

describe('the break that is due', () => {
  test('covers every page, is not lifted by Escape, and takes a reason from those who go on', async () => {
    const anna = await somebody(stage.people, 'Anna Berg')
    const page = await open('/', anna)
    await cases(page).waitFor()
    await page.getByRole('region', { name: 'Working time' }).getByText('break in 50 minutes').waitFor()
    await works(anna, 50, page)
    const due = page.getByRole('heading', { name: 'Time for a break' })
    await due.waitFor()
    await expect.poll(() => due.evaluate((heading) => heading === document.activeElement), patience).toBe(true)
    for (const key of ['Escape', 'Escape', 'x', 'ArrowDown']) await page.keyboard.press(key)
    expect(await cases(page).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])

    await page.getByText('Go on without a break').first().click()
    const goOn = page.getByRole('button', { name: 'Go on without a break' })
    expect(await goOn.isDisabled()).toBe(true)
    await page.getByText('I finish what I have begun').click()
    expect(await axeFindings(page)).toEqual([])
    await goOn.click()
    await cases(page).waitFor()
    const events = () => stage.people.care.workEvents(anna.id, '2026-01-01T00:00:00.000Z' as never)
    expect((await events()).findLast(({ what }) => what !== 'seen')).toMatchObject({ what: 'went-on', reason: 'finish-medium' })

    await works(anna, 10, page)
    await page.getByRole('button', { name: 'Take a break' }).click()
    await page.getByRole('heading', { name: 'You are on a break' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    clock.pass({ minutes: 11 })
    await page.reload()
    await page.getByText('It has been long enough.').waitFor()
    await page.getByRole('button', { name: 'Back to work' }).click()
    await cases(page).waitFor()
    await page.context().close()
  })

  test('covers the page as soon as the server refuses what it asks for', async () => {
    const eva = await somebody(stage.people, 'Eva Gran')
    const page = await open('/', eva)
    await cases(page).waitFor()
    await worksOn(eva, 50, page)
    await cases(page).click()
    await page.getByRole('heading', { name: 'Time for a break' }).waitFor({ timeout: 5000 })
    await page.getByText('Go on without a break').first().click()
    await page.getByText('I finish what I have begun').click()
    await page.getByRole('button', { name: 'Go on without a break' }).click()
    await page.getByRole('heading', { name: 'K 1234-26' }).waitFor()
    expect(stage.expected(/status of 403/)).not.toEqual([])
    await page.context().close()
  })

  test('comes back as a question to those who return too early', async () => {
    const ben = await somebody(stage.people, 'Ben Ek')
    const page = await open('/', ben)
    await works(ben, 50, page)
    await page.getByRole('button', { name: 'Take a break' }).click()
    clock.pass({ minutes: 3 })
    await page.getByRole('button', { name: 'Back to work' }).click()
    await page.getByRole('heading', { name: 'Time for a break' }).waitFor()
    await page.context().close()
  })
})

describe('the cover', () => {
  test('comes when nobody was there for a while, keeps what was typed, and goes with a click', async () => {
    const cleo = await somebody(stage.people, 'Cleo Dahl')
    const page = await open('/me/settings', cleo)
    await page.getByLabel('Work before a break (minutes)').fill('25')
    clock.pass({ minutes: 6 })
    await page.getByRole('heading', { name: 'Covered while you were away' }).waitFor({ timeout: 40_000 })
    await page.keyboard.press('Escape')
    expect(await page.getByRole('heading', { name: 'Own settings' }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Own settings' }).waitFor()
    expect(await page.getByLabel('Work before a break (minutes)').inputValue()).toBe('25')
    await page.context().close()
  })

  test('stays for the rest of the day when its minutes are used up, and leaves own pages open', async () => {
    const dag = await somebody(stage.people, 'Dag Falk')
    await stage.people.care.saveWishes(dag.id, { dailyMinutes: 20 }, clock.now())
    const page = await open('/', dag)
    await works(dag, 20, page)
    await page.getByRole('heading', { name: 'Enough for today' }).waitFor()
    await page.getByRole('link', { name: 'Your day' }).click()
    await page.getByText('20 minutes').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByRole('heading', { name: 'Enough for today' }).waitFor()
    await page.context().close()
  })
})

describe('own pages', () => {
  test('tell a person what they were shown, day by day, and nobody else', async () => {
    const eva = await somebody(stage.people, 'Eva Grip')
    const row = { by: eva.id, caseId: 'case-1' as CaseId, at: clock.now() }
    await stage.people.care.addSeen({ ...row, exposure: 'x-1' as ExposureId, tier: 'stylised', dwellMillis: 12_300 })
    await stage.people.care.addSeen({ ...row, exposure: 'x-2' as ExposureId, tier: 'still', dwellMillis: 4000 })
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/me/exposure', eva, { ...wide, colorScheme })
      await page.getByText('12.3 sec').waitFor()
      expect(await page.getByRole('main').innerText()).toMatch(/Only you see this page[\s\S]*Looks: 2[\s\S]*Still/)
      expect(await axeFindings(page)).toEqual([])
      await page.context().close()
    }
    const page = await open('/me/exposure', boss)
    await page.getByText('Nothing was shown to you in the last 30 days.').waitFor()
    await page.context().close()
  })

  test('set limits that are stricter, and say which are not', async () => {
    const finn = await somebody(stage.people, 'Finn Holm')
    const page = await open('/me/settings', finn)
    await page.getByLabel('Work before a break (minutes)').fill('30')
    await page.getByLabel('Length of a break (minutes)').fill('5')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/Weaker than the policy of your unit.*Length of a break/).waitFor()
    await page.getByText('Saved.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await stage.people.care.policyFor(finn.id)).toMatchObject({ workMinutes: 30, breakMinutes: 10 })
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByText('break in 30 minutes').waitFor()
    await page.context().close()
  })

  test('bring what came of a case, once as news at the start, and keep it', async () => {
    const gun = await somebody(stage.people, 'Gun Ivarsson')
    await stage.people.care.addSeen({
      exposure: 'x-3' as ExposureId,
      by: gun.id,
      caseId: 'case-1' as CaseId,
      at: clock.now(),
      tier: 'outline',
      dwellMillis: 100,
    })
    const writer = await open('/cases/K%201234-26', boss)
    await writer.getByText('Write the outcome').click()
    await writer.getByLabel('What came of this case').fill('The lost dog went home.')
    await writer.getByRole('button', { name: 'Tell everyone' }).click()
    await writer.getByText(/Everyone else who worked on the case reads it: 2 people|reads it: \d/).waitFor()
    expect(await axeFindings(writer)).toEqual([])
    await writer.context().close()

    const page = await stage.open('/', wide, gun)
    await noteWork(stage.people, gun.id, { what: 'end', reason: null, offsetMinutes: 0 })
    await page.reload()
    await page.getByRole('heading', { name: 'Ready when you are' }).waitFor()
    await page.getByText('The lost dog went home.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep it and continue' }).click()
    await page.getByText('The lost dog went home.').waitFor({ state: 'detached' })
    await page.goto(`${stage.address}/me/outcomes`)
    await page.getByText('The lost dog went home.').waitFor()
    expect(await page.getByText('New', { exact: true }).count()).toBe(0)
    await page.context().close()
  })

  test('end the day with what it achieved', async () => {
    const ida = await somebody(stage.people, 'Ida Jansson')
    const page = await open('/', ida)
    await page.getByRole('button', { name: 'Signed in as Ida Jansson' }).click()
    await page.getByRole('menuitem', { name: 'Your day' }).click()
    await page.getByText('No claim was decided today.').waitFor()
    await page.getByRole('button', { name: 'End the day' }).click()
    await page.getByText('The day has ended. Thank you for your work.').waitFor()
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByRole('heading', { name: 'Ready when you are' }).waitFor()
    await page.context().close()
  })
})

describe('the policy', () => {
  test.each(['light', 'dark'] as const)('is explained with its evidence, and set by supervisors, in the %s theme', async (colorScheme) => {
    const page = await open('/policy', boss, { ...wide, colorScheme })
    await page.getByText(/Mitchell 2023/).waitFor()
    await page.getByText('Fewer than five people worked, so nothing is shown.').first().waitFor()
    await page.getByLabel('Claims that a second person reads blind (percent)').fill('12.5')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    await page.getByText(/Last changed by Sam Lund/).waitFor()
    expect((await stage.people.care.policy()).secondReadingShare).toBe(0.125)
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })

  test('reads from right to left, and fits a narrow screen', async () => {
    const page = await open('/policy', boss, { viewport: { width: 390, height: 844 }, locale: 'ar' })
    await page.getByRole('heading', { name: 'السياسة' }).waitFor()
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.scrollWidth <= innerWidth])).toEqual([
      'rtl',
      true,
    ])
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })
})

test('no fault was met but what was under way when a cover fell', () => {
  expect(stage.faults.filter((fault) => !/status of 403 \(/.test(String(fault)))).toEqual([])
})
