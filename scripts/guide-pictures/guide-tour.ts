import type { BrowserContextOptions, Page } from 'playwright-core'
import { noteWork } from '../../src/application/care/note-work.ts'
import { type GuidePeople, works } from './guide-people.ts'
import type { GuideStage } from './guide-stage.ts'
import { guideCase, guideMedia } from './guide-work.ts'

/** Keeps what a page shows under a name. */
export type Keep = (page: Page, name: string) => Promise<void>

/** One way to see the console, and where its pictures go. */
export interface GuideLook {
  readonly options: BrowserContextOptions
  readonly keep: Keep
}

interface Screen {
  readonly name: string
  readonly path: string
  readonly who?: keyof GuidePeople
  /** What is done on the page before its picture is taken. */
  readonly first?: (page: Page) => Promise<void>
}

const review = (id: string) => `${guideCase}/media/${id}/review`
const keys =
  (...pressed: readonly string[]) =>
  async (page: Page) => {
    await page.locator('.claim-row').first().waitFor()
    for (const key of pressed) {
      await page.keyboard.press(key)
      await page.waitForTimeout(200)
    }
  }
const lookOnce = async (page: Page) => {
  await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'l', '1')(page)
  await page.locator('.look-picture').waitFor()
  await page.waitForTimeout(400)
}

/** What stands open to those at work. */
const screens: readonly Screen[] = [
  { name: 'cases', path: '/' },
  { name: 'case', path: guideCase },
  { name: 'search', path: `${guideCase}?words=${encodeURIComponent('car')}&kind=image` },
  { name: 'nothing-found', path: `${guideCase}?words=${encodeURIComponent('umbrella')}` },
  { name: 'calendar', path: `${guideCase}/calendar` },
  { name: 'map', path: `${guideCase}/map` },
  {
    name: 'medium-photo',
    path: `${guideCase}/media/${guideMedia.photo}`,
    first: async (page) => page.locator('.sentence').nth(2).click(),
  },
  { name: 'medium-film', path: `${guideCase}/media/${guideMedia.film}` },
  { name: 'review-photo', path: review(guideMedia.photo) },
  { name: 'review-film', path: review(guideMedia.film) },
  { name: 'review-stack', path: review(guideMedia.stacked), first: async (page) => page.locator('.stack-note summary').click() },
  { name: 'review-decided', path: review(guideMedia.cat), first: async (page) => page.locator('.notes-panel summary').click() },
  { name: 'amend', path: review(guideMedia.photo), first: keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'a') },
  { name: 'look-why', path: review(guideMedia.photo), first: keys('ArrowDown', 'ArrowDown', 'l') },
  { name: 'look-outline', path: review(guideMedia.photo), first: lookOnce },
  {
    name: 'offline',
    path: review(guideMedia.photo),
    first: async (page) => {
      await page.locator('.claim-row').first().waitFor()
      await page.context().setOffline(true)
      await keys('c', 'x')(page)
      await page.locator('.reach-note:not([hidden])').waitFor()
    },
  },
  { name: 'second-reading', path: `${guideCase}/second-reading` },
  { name: 'second-reading-blind', path: review(guideMedia.cat), who: 'secondReader' },
  { name: 'sampling', path: `${guideCase}/sampling` },
  { name: 'reports', path: `${guideCase}/reports` },
  { name: 'people', path: '/people', who: 'supervisor' },
  { name: 'policy', path: '/policy', who: 'supervisor' },
  { name: 'settings', path: '/me/settings' },
  { name: 'exposure', path: '/me/exposure' },
  { name: 'outcomes', path: '/me/outcomes' },
  { name: 'day', path: '/me/day' },
  { name: 'no-case', path: '/cases/none' },
  { name: 'no-page', path: '/nowhere' },
  {
    name: 'person-menu',
    path: '/',
    who: 'supervisor',
    first: async (page) => page.locator('.frame-inner > .choice-button').click(),
  },
]

/** Goes through every screen as it looks in one way, over one day of the clock. `only` names the screens wanted; all where it is empty. */
export async function tour(guide: GuideStage, people: GuidePeople, { options, keep }: GuideLook, only: readonly string[]): Promise<void> {
  const { stage, clock, means } = guide
  const wanted = screens.filter(({ name }) => only.length === 0 || only.includes(name))
  for (const { name, path, who = 'investigator', first } of wanted) {
    const page = await stage.open(path, options, people[who])
    try {
      await settled(page)
      await first?.(page)
    } catch (error) {
      process.stderr.write(`${name}: ${String(error).split('\n')[0]}\n`)
    }
    await page.waitForTimeout(200)
    await keep(page, name)
    await page.context().close()
  }
  if (only.length > 0 && !only.includes('covers')) return
  await covers(guide, people, { options, keep })
  await noteWork(means, people.investigator.id, { what: 'end', reason: null, offsetMinutes: 0 })
  clock.pass({ hours: 24 })
}

async function covers(guide: GuideStage, { investigator }: GuidePeople, { options, keep }: GuideLook): Promise<void> {
  const { stage, means } = guide
  const note = (what: 'begin' | 'end' | 'break-begin') => noteWork(means, investigator.id, { what, reason: null, offsetMinutes: 0 })
  const cover = async (name: string, then?: (page: Page) => Promise<void>) => {
    const page = await stage.open('/', options, investigator)
    await settled(page)
    await then?.(page)
    await keep(page, name)
    await page.context().close()
  }
  await cover('sign-in', async (page) => {
    await page.context().clearCookies()
    await page.reload()
    await page.locator('.form-page').waitFor()
  })
  await cover('begin', async (page) => {
    await note('end')
    await page.reload()
    await page.locator('.cover').waitFor()
  })
  await note('begin')
  await works(guide, investigator, 50)
  await cover('break-due')
  await cover('go-on', async (page) => page.locator('.cover-more summary').click())
  await note('break-begin')
  await cover('break')
}

/** Waits until nothing is loading and the letters are there. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.locator('.loading-note').first().waitFor({ state: 'hidden' })
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.waitForTimeout(250)
}
