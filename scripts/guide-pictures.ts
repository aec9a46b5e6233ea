import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { makePeople } from './guide-pictures/guide-people.ts'
import { openGuideStage } from './guide-pictures/guide-stage.ts'
import { tour } from './guide-pictures/guide-tour.ts'
import { workAMorning } from './guide-pictures/guide-work.ts'

const usage = 'usage: guide-pictures.ts WORKSPACE FOLDER [--look en-light-1280 …] [--only cases,case,…]\n'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'string', multiple: true, default: [] }, only: { type: 'string', default: '' } },
})
const [data, folder] = positionals
if (data === undefined || folder === undefined) {
  process.stderr.write(usage)
  process.exit(1)
}
// What lies further down says no more of a page.
const tallest = 1100
const english = 'en-light-1280'
const only = values.only.split(',').filter(Boolean)
const wanted =
  values.look.length > 0 || only.length > 0
    ? (values.look.length > 0 ? values.look : [english]).map((name) => ({ name, only }))
    : [
        { name: english, only },
        { name: 'ar-light-1280', only: ['begin', 'case', 'medium-photo', 'review-photo', 'review-film', 'covers'] },
        { name: 'en-dark-1280', only: ['review-film'] },
        { name: 'en-light-400', only: ['case', 'review-photo'] },
      ]
await mkdir(folder, { recursive: true })
await using guide = await openGuideStage(data)
if (only.length === 0 || only.includes('first-profile')) {
  for (const { name } of wanted.filter((one) => one.only === only)) {
    const page = await guide.stage.open('/', optionsOf(name), null)
    await page.locator('.form-page').waitFor()
    await page.evaluate(() => document.fonts.ready.then(() => null))
    await keep(page, 'first-profile', name)
    await page.context().close()
  }
}
const people = await makePeople(guide)
await workAMorning(guide, people)
for (const { name, only: screens } of wanted) {
  await tour(guide, people, { options: optionsOf(name), keep: (page, screen) => keep(page, screen, name) }, screens)
}
const provoked = /404 \(Not Found\)|ERR_INTERNET_DISCONNECTED/
for (const fault of guide.stage.faults.filter((one) => !provoked.test(String(one))))
  process.stderr.write(`fault: ${String(fault).slice(0, 300)}\n`)

/** Keeps a page as a small picture, and says where it does not fit its window. */
async function keep(page: Page, screen: string, look: string): Promise<void> {
  const name = look === english ? screen : `${screen}.${look}`
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) process.stdout.write(`${name} is ${wide} px wider than its window\n`)
  const picture = sharp(await page.screenshot({ fullPage: true, animations: 'disabled' }))
  const { width, height } = await picture.metadata()
  await picture
    .extract({ left: 0, top: 0, width, height: Math.min(height, tallest) })
    .webp({ quality: 62, effort: 6, smartSubsample: true })
    .toFile(join(folder ?? '.', `${name}.webp`))
}

function optionsOf(look: string) {
  const [locale = 'en', colorScheme = 'light', width = '1280'] = look.split('-')
  const viewport = { width: Number(width), height: Number(width) < 600 ? 800 : 860 }
  return { locale, viewport, colorScheme: colorScheme === 'dark' ? ('dark' as const) : ('light' as const) }
}
