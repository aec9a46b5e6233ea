import type { Page } from 'playwright-core'
import { noteWork } from '../../src/application/care/note-work.ts'
import { ask, type GuidePeople } from './guide-people.ts'
import type { GuideStage } from './guide-stage.ts'

/** The media of the sample case that the tour opens. */
export const guideMedia = {
  photo: 'cb6c6bbc875cdf16cd5a098fb1ae61ef757ee516df2043c8c8470cf01c7ac8e4',
  cat: 'eae094f4a0f3163436e66e32bd61187d2ddbca56419f7f0c1bde9b84f793151c',
  film: '385e357a9e40a77845813b13847a2003c68373b78b611af1beb343e003d937a5',
  stacked: '2b9444ef969f3b95e53ba3e78ddd329c41c03fbc3c8e7e07034cdd6cb8bc9f41',
} as const

/** The address of the case, as the console and the server write it. */
export const guideCase = '/cases/SAMPLE'

/** A morning's work by keyboard: claims decided, one taken back, one look one step up, a note, a sample, a reading by a second person, an outcome. */
export async function workAMorning(guide: GuideStage, { investigator, secondReader, supervisor }: GuidePeople): Promise<void> {
  const page = await guide.stage.open(
    `${guideCase}/media/${guideMedia.cat}/review`,
    { viewport: { width: 1280, height: 900 } },
    investigator,
  )
  await page.locator('.claim-row').first().waitFor()
  await press(page, 'c', 'c', 'x', 'u', 'l', '1')
  await page.getByRole('img').waitFor()
  guide.clock.pass({ seconds: 6 })
  await press(page, 'c', 't')
  await page.waitForTimeout(300)
  await page.context().close()
  const medium = `/api${guideCase}/media/${guideMedia.cat}`
  await ask(guide, investigator, `/api${guideCase}/notes`, { media: guideMedia.cat, text: 'The same sofa stands in the film of 12 May.' })
  for (const who of [secondReader, supervisor]) await noteWork(guide.means, who.id, { what: 'begin', reason: null, offsetMinutes: 0 })
  await decideAsDrafted(guide, medium)(investigator, 'first')
  await decideAsDrafted(guide, medium)(secondReader, 'second')
  const population = { kind: null, certainty: null, model: null, from: null, to: null }
  await ask(guide, investigator, `/api${guideCase}/samples`, { population, bound: 0.1, confidence: 0.9 })
  await ask(guide, supervisor, `/api${guideCase}/outcome`, {
    text: 'The bicycle went back to its owner. Thank you for the careful reading.',
  })
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
}

interface Shown {
  readonly claims: readonly { readonly id: string; readonly reading: string | null; readonly supersedes: string | null }[]
}

/** Decides what is open to somebody; a second reader holds the last claim otherwise, so that there is a difference to settle. */
function decideAsDrafted(guide: GuideStage, medium: string) {
  return async (who: GuidePeople['investigator'], reading: 'first' | 'second') => {
    const { claims } = (await ask(guide, who, `${medium}/review?language=en`, null)) as Shown
    const open = claims.filter((claim) => claim.reading === reading && claim.supersedes === null)
    for (const [at, { id, supersedes }] of open.slice(0, -1).entries()) {
      const verdict = reading === 'second' && at === 0 ? 'reject' : 'confirm'
      await ask(guide, who, `${medium}/decisions`, { language: 'en', claims: [{ claim: id, supersedes }], verdict, reading })
    }
  }
}
